import type { HyperparameterEntry } from './entry'

/** How a model is trained: rates, schedules, batches, momentum. */
export const OPTIMISATION: readonly HyperparameterEntry[] = [
  {
    name: 'learning rate',
    aliases: ['lr', 'learning ratio', 'leaning rate', 'learning rates', 'stepsize of the optimizer', 'learning_rate'],
    range: [1e-9, 100],
  },
  {
    name: 'minimum learning rate',
    aliases: [
      'minimal learning rate', 'min learning rate', 'final learning rate', 'end learning rate',
      'ending learning rate', 'min lr', 'final lr', 'minimum lr',
    ],
    range: [0, 1],
  },
  {
    name: 'warmup learning rate',
    aliases: [
      'warm up learning rate', 'warmup initial learning rate', 'initial warmup learning rate', 'warmup lr',
      'warm up lr',
    ],
    range: [0, 1],
  },
  {
    name: 'warmup steps',
    aliases: [
      'warm up steps', 'warmup iterations', 'warm up iterations', 'warmup updates', 'warm up updates',
      'number of warmup steps', 'number of warm up steps', 'number of warm up iterations',
      'number of warmup iterations', 'warmup_steps',
    ],
    range: [1, 1e7],
    whole: true,
  },
  {
    name: 'warmup epochs',
    aliases: ['warm up epochs', 'number of warmup epochs', 'number of warm up epochs'],
    range: [0, 500],
  },
  {
    name: 'warmup ratio',
    aliases: [
      'warm up ratio', 'warmup proportion', 'warm up proportion', 'warmup rate', 'warm up rate', 'warmup fraction',
    ],
    range: [0, 1],
  },
  {
    name: 'learning rate decay factor',
    aliases: [
      'learning rate decay', 'lr decay', 'learning rate decay rate', 'lr decay factor', 'lr decay rate',
      'learning rate decay ratio', 'decay factor of the learning rate', 'decay factor of learning rate',
      'decay rate of the learning rate', 'decay rate of learning rate', 'learning rate reduction factor',
    ],
    range: [1e-6, 1000],
  },
  {
    name: 'learning rate milestones',
    aliases: ['milestones', 'lr milestones', 'learning rate decay epochs'],
    range: [0.01, 1e8],
  },
  {
    name: 'batch size',
    aliases: [
      'batchsize', 'mini batch size', 'minibatch size', 'minibatches of size', 'minibatch of size',
      'mini batches of size', 'mini batch of size', 'batches of size', 'batch of size', 'size of mini batch',
      'size of minibatch', 'size of each batch', 'size of batch', 'size of the batch', 'size of the mini batch',
      'size of the minibatch', 'size of mini batches', 'size of minibatches', 'number of mini batch size',
      'batch_size', 'bs', 'batch of', 'batches of', 'minibatch of', 'minibatches of', 'mini batch of',
      'mini batches of', 'mini batch', 'minibatch',
    ],
    range: [1, 1e8],
    whole: true,
  },
  {
    name: 'number of minibatches',
    aliases: [
      'num mini batch', 'num mini batches', 'num minibatches', 'number of mini batches', 'number of mini batch',
    ],
    range: [1, 1e6],
    whole: true,
  },
  {
    name: 'epochs',
    aliases: [
      'epoch', 'number of epochs', 'number of training epochs', 'training epochs', 'num epochs',
      'maximum number of epochs', 'maximum epochs', 'max epochs', 'maximal number of epochs', 'total epochs',
      'total number of epochs', 'maximum training epochs', 'maximum number of training epochs', 'epoch number',
      'maximum epoch', 'training epoch', 'max epoch', 'maximum epoch number', 'total training epochs',
      'number of total epochs', 'epoch size', 'num_epochs', 'max_epochs', 'n_epochs',
    ],
    range: [0.1, 1e7],
    counted: ['epochs', 'epoch', 'training epochs', 'full epochs', 'total epochs', 'passes over the data', 'passes'],
  },
  {
    name: 'steps',
    aliases: [
      'training steps', 'number of steps', 'number of training steps', 'total steps', 'number of iterations',
      'number of training iterations', 'training iterations', 'maximum number of iterations', 'max iterations',
      'maximum iterations', 'maximum iteration', 'max iteration', 'max number of iterations',
      'maximal number of iterations', 'maximum number of steps', 'maximum iteration number',
      'total number of iterations', 'total iterations', 'total iteration', 'iteration number', 'number of updates',
      'number of gradient steps', 'number of total iterations', 'total training steps',
      'total number of training steps', 'maximum training steps', 'training step', 'max steps', 'iterations',
      'max_iter', 'max_steps',
    ],
    range: [1, 1e12],
    whole: true,
    counted: [
      'iterations', 'iteration', 'training iterations', 'training steps', 'training step', 'steps', 'gradient steps',
      'gradient updates', 'updates', 'update steps', 'optimization steps', 'parameter updates',
      'gradient descent steps', 'weight updates', 'optimizer steps', 'gradient iterations',
    ],
  },
  {
    name: 'number of episodes',
    aliases: [
      'episodes', 'training episodes', 'number of training episodes', 'total episodes', 'maximum number of episodes',
    ],
    range: [1, 1e10],
    whole: true,
    counted: ['episodes', 'training episodes'],
  },
  {
    name: 'weight decay',
    aliases: [
      'weight decay coefficient', 'weight decay rate', 'weight decay factor', 'weight decay parameter',
      'weight decay regularization', 'weight decay penalty', 'weight decaying', 'l2 weight decay',
      'l2 regularization', 'l2 regularization coefficient', 'l2 regularization weight', 'l2 regularization parameter',
      'l2 regularization strength', 'l2 regularization factor', 'l2 regularisation', 'l2 penalty', 'l2 regularizer',
      'l2 coefficient', 'l2 weight', 'ℓ2 weight', 'ℓ2 regularization', 'ℓ2 regularization coefficient',
      'ℓ2 regularization parameter', 'ℓ2 weight decay', 'ℓ2 penalty', 'weight_decay', 'wd', 'l 2 regularization',
      'weight decays',
    ],
    range: [0, 10],
  },
  {
    name: 'momentum',
    aliases: [
      'momentum coefficient', 'momentum factor', 'momentum parameter', 'momentum term', 'nesterov momentum',
      'nesterov momentum coefficient', 'momentum weight', 'momentum rate', 'momentum value', 'sgd momentum',
      'momentums',
    ],
    range: [0, 1.0001],
  },
  { name: 'beta1', aliases: ['β1', 'β_1', 'adam β1', 'beta_1', 'adam beta1', 'adam beta 1'], range: [0, 1] },
  { name: 'beta2', aliases: ['β2', 'β_2', 'adam β2', 'beta_2', 'adam beta2', 'adam beta 2'], range: [0, 1] },
  {
    name: 'epsilon',
    aliases: [
      'ε', 'eps', 'adam epsilon', 'adam ε', 'perturbation budget', 'perturbation bound', 'perturbation radius',
      'maximum perturbation', 'perturbation size', 'perturbation magnitude', 'attack radius', 'attack budget',
      'maximal perturbation', 'perturbation strength', 'max perturbation',
    ],
    range: [0, 1e6],
  },
  {
    name: 'gradient clipping',
    aliases: [
      'gradient clip', 'gradient norm clipping', 'gradient clipping norm', 'gradient clipping threshold',
      'gradient clipping value', 'gradient clip norm', 'gradient clip value', 'max gradient norm',
      'maximum gradient norm', 'maximum norm of gradients', 'clip gradients', 'gradients clipped',
      'gradient norm clip', 'max grad norm', 'gradient clipping max norm', 'gradient norm', 'clip norm',
      'norm of gradient', 'norm of gradients', 'gradients are clipped', 'clip the gradient', 'clip the gradients',
      'gradient norms', 'max_grad_norm', 'clipping norm', 'clipping threshold', 'gradients were clipped', 'gradient was clipped', 'gradient is clipped', 'clipped gradients',
      'clipped gradient', 'clip gradient norm', 'clip the gradient norm', 'clipping gradients', 'clipping the gradients',
      'clipped the gradients',
    ],
    range: [1e-6, 1e6],
  },
  {
    name: 'patience',
    aliases: [
      'early stopping patience', 'patience parameter', 'patience value', 'patience epochs',
      'patience of early stopping', 'early stop patience',
    ],
    range: [1, 1e6],
    whole: true,
  },
  {
    name: 'gradient accumulation steps',
    aliases: ['gradient accumulation', 'gradient accumulation step', 'accumulation steps'],
    range: [1, 1e5],
    whole: true,
    counted: ['gradient accumulation steps', 'accumulation steps'],
  },
  {
    name: 'EMA decay',
    aliases: [
      'ema decay rate', 'ema rate', 'exponential moving average decay', 'exponential moving average decay rate',
      'ema momentum', 'ema coefficient', 'ema decay factor', 'ema', 'exponential moving average',
      'moving average decay', 'ema parameter', 'momentum update coefficient', 'ema weight',
      'exponential moving average with decay', 'moving average decay rate', 'ema smoothing factor', 'ema ratio',
    ],
    range: [0, 1],
  },
]
