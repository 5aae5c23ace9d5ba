import type { HyperparameterEntry } from './entry'

/** Reinforcement learning. */
export const REINFORCEMENT: readonly HyperparameterEntry[] = [
  {
    name: 'discount factor',
    aliases: [
      'discount', 'discount rate', 'discounting factor', 'reward discount', 'discount parameter',
      'discount coefficient', 'reward discount factor', 'discounted factor',
    ],
    range: [0, 1],
  },
  {
    name: 'replay buffer size',
    aliases: [
      'size of replay buffer', 'size of the replay buffer', 'replay buffer of size', 'buffer size', 'replay size',
      'replay memory size', 'replay buffer', 'replay buffer capacity', 'replay memory', 'memory size',
      'experience replay buffer size', 'replay capacity', 'buffer capacity', 'replay memory of size',
      'experience replay buffer', 'experience replay size', 'size of the replay memory',
    ],
    range: [150, 1e11],
    whole: true,
  },
  {
    name: 'target update rate',
    aliases: [
      'target network update rate', 'soft update coefficient', 'target smoothing coefficient', 'polyak coefficient',
      'soft update rate', 'target network update coefficient', 'polyak averaging coefficient',
      'soft target update rate', 'target network smoothing coefficient', 'soft update parameter', 'polyak averaging',
      'target update coefficient', 'polyak update coefficient', 'target network smoothing',
    ],
    range: [0, 1],
  },
  {
    name: 'entropy coefficient',
    aliases: [
      'entropy regularization coefficient', 'entropy bonus', 'entropy bonus coefficient', 'entropy weight',
      'entropy regularization', 'entropy cost', 'entropy regularization weight', 'entropy coef',
      'entropy loss coefficient', 'entropy regularisation', 'entropy loss weight', 'entropy regularizer',
      'entropy term', 'entropy penalty', 'entropy temperature', 'coefficient of entropy', 'entropy factor',
    ],
    range: [0, 100],
  },
  {
    name: 'GAE lambda',
    aliases: [
      'gae λ', 'gae parameter', 'gae coefficient', 'lambda for gae', 'generalized advantage estimation with λ',
      'gae with λ', 'λ for gae', 'gae discount', 'gae parameter λ', 'generalized advantage estimation parameter',
      'generalized advantage estimation λ', 'advantage estimation discounting factor',
    ],
    range: [0, 1],
  },
  {
    name: 'clip range',
    aliases: [
      'clipping parameter', 'clip ratio', 'clipping range', 'ppo clip', 'ppo clip range', 'ppo clip ratio',
      'clip parameter', 'clipping ratio', 'clipping coefficient', 'clip coefficient', 'ppo clipping parameter',
      'clipping epsilon', 'ppo clipping', 'clip epsilon', 'clip fraction', 'clipping ε',
    ],
    range: [0, 100],
  },
  {
    name: 'number of environments',
    aliases: [
      'parallel environments', 'number of parallel environments', 'num envs', 'number of actors',
      'number of parallel actors',
    ],
    range: [1, 1e6],
    whole: true,
    counted: [
      'parallel environments', 'environments in parallel', 'parallel actors', 'parallel workers',
      'vectorized environments',
    ],
  },
  {
    name: 'value loss coefficient',
    aliases: [
      'value function coefficient', 'value coefficient', 'value loss weight', 'value loss coef',
      'critic loss coefficient', 'value function loss coefficient',
    ],
    range: [0, 1000],
  },
  {
    name: 'target update interval',
    aliases: [
      'target network update interval', 'target update frequency', 'target network update frequency',
      'target network update period', 'target update period',
    ],
    range: [1, 1e8],
    whole: true,
  },
  {
    name: 'horizon',
    aliases: [
      'planning horizon', 'time horizon', 'episode length', 'horizon length', 'prediction horizon', 'rollout length',
      'rollout horizon', 'episode horizon', 'maximum episode length', 'unroll length', 'length of episodes',
      'length of each episode', 'length of an episode', 'maximum length of an episode', 'max episode length',
      'maximum episode steps', 'max episode steps',
    ],
    range: [1, 1e9],
    whole: true,
  },
  {
    name: 'exploration rate',
    aliases: ['ε greedy', 'epsilon greedy', 'exploration probability', 'exploration parameter'],
    range: [0, 1],
  },
]
