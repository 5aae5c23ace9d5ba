import type { HyperparameterEntry } from './entry'

/** Federated learning. */
export const FEDERATED: readonly HyperparameterEntry[] = [
  {
    name: 'number of rounds',
    aliases: [
      'communication rounds', 'number of communication rounds', 'total communication rounds', 'global rounds',
      'number of global rounds', 'total rounds', 'number of boosting rounds', 'boosting rounds',
      'communication round', 'total number of rounds', 'training rounds', 'total number of communication rounds',
      'rounds of communication', 'number of training rounds', 'maximum communication rounds',
    ],
    range: [1, 1e8],
    whole: true,
    counted: [
      'rounds', 'communication rounds', 'global rounds', 'boosting rounds', 'training rounds',
      'rounds of communication', 'federated rounds', 'global epochs', 'boosting iterations',
    ],
  },
  {
    name: 'clients per round',
    aliases: [
      'number of clients per round', 'participating clients per round', 'number of participating clients',
      'number of selected clients', 'number of clients selected per round',
    ],
    range: [1, 1e7],
    whole: true,
    counted: [
      'clients per round', 'clients each round', 'clients in each round', 'clients are sampled',
      'clients are selected',
    ],
  },
  {
    name: 'number of clients',
    aliases: ['client number', 'total number of clients', 'total clients', 'clients number'],
    range: [1, 1e8],
    whole: true,
    counted: ['clients'],
  },
  {
    name: 'local epochs',
    aliases: [
      'number of local epochs', 'local training epochs', 'local epoch', 'local update epochs',
      'number of local training epochs', 'local training epoch',
    ],
    range: [0.01, 1e5],
    counted: ['local epochs', 'local training epochs', 'local epoch', 'epochs of local training'],
  },
  {
    name: 'local steps',
    aliases: [
      'number of local steps', 'local iterations', 'local updates', 'number of local updates',
      'number of local iterations', 'local training steps', 'local update steps',
    ],
    range: [1, 1e7],
    whole: true,
    counted: ['local steps', 'local iterations', 'local updates', 'local sgd steps', 'local update steps'],
  },
]
