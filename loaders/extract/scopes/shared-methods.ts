import { oneOf } from '../settings/pattern'

/**
 * Methods that nearly every setup shares (optimizers, schedules, augmentations, layers): "with SGD" does not set
 * a value apart, so they open no scope.
 */
export const SHARED_METHODS = new RegExp(oneOf(
  'sgd.*|adam.*|adagrad|adadelta|nadam|radam|rmsprop|lamb|lars|lion|adafactor|l-?bfgs.*|momentum',
  'nesterov.*|nag|stochastic gradient descent|(?:mini-?batch )?gradient descent|.*schedul.*|.*annealing',
  '.*decay|.*warm-?up.*|.*warmup|.*augmentation.*',
  'random (?:crop|horizontal flip|erasing|flip|resized crop|search|initiali[sz]ation).*|.*cropping',
  'color jitter.*|gr?id search|cross-validation|.*cross-validation|dropout|drop.?path|label smoothing',
  'batch norm.*|layer norm.*|.*normali[sz]ation|gradient clipping|early stopping|mixed.precision.*',
  'distributed.*|data parallel.*|relu|gelu|leaky relu|elu|tanh|sigmoid|swish|silu|softmax',
  'cross.entropy.*|.*loss|mse|xavier.*|kaiming.*|glorot.*|he initiali[sz]ation|l[12] regulari[sz]ation',
  'exponential moving average|ema|attention|self-attention|multi-head attention|backpropagation',
  'beam search|greedy decoding|max.?pooling|average pooling|reduce.?on.?plateau|transfer learning',
  'supervised learning|self-supervised learning|reinforcement learning|deep learning',
  'semi-supervised learning|k-?means|pca|weight decay|one-?cycle.*|polynomial.*|cosine.*',
  'linear (?:decay|warmup).*|bayesian optimi[sz]ation|hyperopt|optuna|teacher forcing',
  'importance sampling|word2vec|glove|fasttext|.*relu|bpe|byte pair encoding|data normali[sz]ation|skip connections?',
  'residual connections?|convolution|rectified linear unit|fine-?tuning|pre-?training|mixup|cutmix',
  'randaugment|autoaugment|random.*',
).source, 'iu')
