import type { HyperparameterEntry } from './entry'

/**
 * Hyperparameters that papers name, under the names that the graph uses. Written for this project; the
 * ranges are wide on purpose: they tell "10 4" as a learning rate (0.0001) from "10 4" as steps (10000).
 */
export const HYPERPARAMETERS: readonly HyperparameterEntry[] = [
  // Optimisation
  {
    name: 'learning rate',
    aliases: ['lr', 'learning ratio', 'leaning rate', 'learning rates', 'stepsize of the optimizer', 'learning_rate'],
    range: [1e-9, 20],
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
      'gradient norms', 'max_grad_norm', 'clipping norm', 'clipping threshold',
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
  // Regularisation
  {
    name: 'dropout',
    aliases: [
      'dropout rate', 'dropout probability', 'dropout ratio', 'drop out', 'drop out rate', 'dropout rates',
      'dropout prob', 'dropout parameter', 'dropout keep probability', 'keep probability', 'drop rate',
      'dropout factor', 'dropout value', 'dropout regularization', 'dropout ratios', 'dropout layer',
      'dropout layers', 'dropouts', 'drop out ratio', 'drop out probability', 'dropout_rate',
      'dropout rate parameter',
    ],
    range: [0, 0.9999],
  },
  {
    name: 'drop path rate',
    aliases: [
      'drop path', 'stochastic depth', 'stochastic depth rate', 'droppath', 'droppath rate',
      'stochastic depth drop rate', 'drop path probability',
    ],
    range: [0, 0.9999],
  },
  {
    name: 'label smoothing',
    aliases: [
      'label smoothing factor', 'label smoothing rate', 'label smoothing coefficient', 'label smoothing parameter',
      'label smoothing value', 'label smoothing ratio', 'smoothing factor', 'label smoothing regularization',
    ],
    range: [0, 1],
  },
  {
    name: 'regularization coefficient',
    aliases: [
      'regularization parameter', 'regularization weight', 'regularization strength', 'regularization factor',
      'regularisation parameter', 'regularisation coefficient', 'regularisation strength', 'regularizer weight',
      'regularization constant', 'regularization hyperparameter', 'regularization term', 'regularizer coefficient',
      'regularization rate', 'regularization', 'regularizer', 'weight of the regularization term',
      'weight of the regularizer', 'coefficient of the regularization term', 'penalty parameter',
      'penalty coefficient', 'regularization parameters', 'regularization coefficients', 'regularization weights',
    ],
    range: [0, 1e9],
  },
  // Architecture
  {
    name: 'hidden size',
    aliases: [
      'hidden dimension', 'hidden state', 'hidden states', 'lstm hidden state', 'hidden dimensions', 'hidden dim',
      'hidden dims', 'hidden units', 'hidden unit', 'hidden unit size', 'hidden units size', 'number of hidden units',
      'number of hidden nodes', 'number of hidden neurons', 'hidden layer size', 'hidden layer dimension',
      'hidden state size', 'hidden state dimension', 'hidden state dimensions', 'hidden dimensionality',
      'hidden states size', 'size of hidden state', 'size of the hidden state', 'size of hidden layer',
      'size of the hidden layer', 'size of hidden layers', 'size of the hidden layers', 'size of hidden states',
      'size of hidden units', 'size of hidden vectors', 'dimension of hidden layer', 'dimension of hidden layers',
      'dimension of the hidden layer', 'dimension of the hidden layers', 'dimension of hidden state',
      'dimension of hidden states', 'dimension of the hidden state', 'dimension of the hidden states',
      'dimension of hidden representation', 'dimension of hidden representations', 'dimensionality of hidden state',
      'dimensionality of hidden states', 'dimensionality of the hidden state', 'dimensionality of the hidden states',
      'dimensionality of hidden layers', 'dimensionality of the hidden layers', 'hidden layer sizes', 'hidden sizes',
      'hidden vector size', 'hidden vector dimension', 'hidden feature dimension', 'hidden embedding size',
      'hidden embedding dimension', 'hidden channels', 'hidden channel', 'number of hidden channels', 'hidden width',
      'hidden layer width', 'number of hidden units per layer', 'number of units', 'number of neurons',
      'model dimension', 'model dim', 'dmodel', 'd_model', 'lstm hidden size', 'number of lstm units', 'hidden_size',
      'hidden representation size', 'hidden representation dimension', 'hidden layer units',
      'number of units in hidden layers', 'number of units in each hidden layer',
      'number of neurons in the hidden layer', 'number of nodes in the hidden layer', 'number of hidden layer units',
      'number of units in the hidden layer', 'units in each hidden layer', 'rnn size', 'hidden unit number',
      'hidden neurons', 'hidden nodes', 'hidden size of lstm', 'number of neurons in each hidden layer',
    ],
    range: [1, 1e6],
    whole: true,
    counted: [
      'hidden units', 'hidden neurons', 'hidden nodes', 'hidden dimensions', 'hidden channels', 'units', 'neurons',
      'hidden unit', 'units per layer', 'neurons per layer', 'units each', 'neurons each', 'nodes per layer',
      'lstm units', 'gru units', 'hidden states', 'unit', 'relu units', 'rectified linear units', 'lstm cells',
      'hidden neurons per layer', 'hidden units per layer',
    ],
  },
  {
    name: 'embedding size',
    aliases: [
      'embedding dimension', 'embedding dimensions', 'embedding dim', 'embedding sizes', 'embedding dimensionality',
      'dimension of embedding', 'dimension of embeddings', 'dimension of the embedding',
      'dimension of the embeddings', 'dimensions of embeddings', 'size of embedding', 'size of embeddings',
      'size of the embedding', 'size of the embeddings', 'dimensionality of embeddings',
      'dimensionality of the embeddings', 'dimensionality of the embedding', 'word embedding size',
      'word embedding dimension', 'word embedding dimensions', 'word embeddings dimension',
      'dimension of word embedding', 'dimension of word embeddings', 'dimension of the word embeddings',
      'dimensionality of word embeddings', 'size of word embeddings', 'size of word embedding',
      'word vector dimension', 'dimension of word vectors', 'embedding vector size', 'embeddings size',
      'embedding length', 'dimension of embedding vectors', 'embedding vector dimension', 'word embedding dim',
      'node embedding size', 'node embedding dimension', 'dimension of node embeddings', 'item embedding',
      'item embedding size', 'item embedding dimension', 'entity embedding size', 'dimension of entity embeddings',
      'embeddings of size', 'embeddings of dimension', 'embedding of size', 'embedding of dimension', 'embed dim',
      'embedding_dim',
    ],
    range: [1, 1e6],
    whole: true,
  },
  {
    name: 'number of layers',
    aliases: [
      'layer number', 'num layers', 'number of layer', 'layer', 'layers', 'number of hidden layers',
      'number of convolutional layers', 'number of transformer layers', 'number of encoder layers',
      'number of decoder layers', 'number of gnn layers', 'number of gcn layers', 'number of lstm layers',
      'number of graph convolutional layers', 'number of mlp layers', 'number of network layers',
      'number of attention layers', 'number of transformer blocks', 'network depth', 'number of blocks',
      'number of graph convolution layers', 'hidden layer number', 'num_layers',
    ],
    range: [0, 2000],
    whole: true,
    counted: [
      'layers', 'hidden layers', 'convolutional layers', 'fully connected layers', 'transformer layers',
      'lstm layers', 'dense layers', 'conv layers', 'encoder layers', 'decoder layers', 'attention layers',
      'gcn layers', 'gnn layers', 'convolution layers', 'transformer blocks', 'linear layers', 'mlp layers',
      'hidden layer', 'residual blocks', 'graph convolutional layers',
    ],
  },
  {
    name: 'number of heads',
    aliases: [
      'attention heads', 'number of attention heads', 'head number', 'heads', 'number of multi heads',
      'number of self attention heads', 'num heads', 'number of attentional heads', 'number of head',
      'multi head number', 'number of attention head', 'num_heads',
    ],
    range: [1, 1000],
    whole: true,
    counted: [
      'attention heads', 'heads', 'self attention heads', 'parallel attention heads', 'attentional heads', 'head',
    ],
  },
  {
    name: 'kernel size',
    aliases: [
      'filter size', 'kernel sizes', 'filter sizes', 'convolution kernel size', 'convolutional kernel size',
      'size of convolution kernels', 'size of kernel', 'size of kernels', 'size of the kernel', 'kernels of size',
      'kernel of size', 'filters of size', 'filter of size', 'size of filters', 'filter window', 'filter windows',
      'convolution kernel', 'convolution kernels', 'filter width', 'filter widths', 'kernel widths',
    ],
    range: [1, 1000],
    whole: true,
    size: true,
    counted: [
      'kernels', 'kernel', 'convolution kernels', 'convolution kernel', 'convolutional kernels', 'filter',
      'filters kernel',
    ],
  },
  {
    name: 'number of filters',
    aliases: [
      'filter number', 'number of kernels', 'number of convolutional filters', 'number of feature maps',
      'number of channels', 'channel number', 'channels',
    ],
    range: [1, 1e5],
    whole: true,
    counted: [
      'filters', 'convolution filters', 'feature maps', 'channels', 'output channels', 'convolutional filters',
      'kernels of size', 'filters of size', 'input channels', 'feature channels',
    ],
  },
  {
    name: 'stride',
    aliases: ['stride size', 'strides', 'stride length', 'convolution stride', 'stride of the convolution'],
    range: [1, 4096],
    whole: true,
    size: true,
  },
  { name: 'padding', aliases: ['padding size', 'zero padding'], range: [0, 1000], whole: true, size: true },
  {
    name: 'crop padding',
    aliases: [],
    range: [0, 1000],
    whole: true,
    counted: ['pixel padding', 'pixels padding', 'pixels of padding', 'pixel paddings', 'px padding'],
  },
  {
    name: 'patch size',
    aliases: [
      'patch sizes', 'size of patches', 'patches of size', 'size of patch', 'size of the patch', 'patch of size',
      'image patch size', 'image patches of size', 'patch_size', 'crop size', 'crops of size',
      'cropped patches of size',
    ],
    range: [1, 1e5],
    whole: true,
    size: true,
    counted: ['patches', 'patch', 'image patches', 'pixel patches', 'crops'],
  },
  {
    name: 'image size',
    aliases: [
      'image resolution', 'input size', 'input resolution', 'resolution', 'input image size',
      'input image resolution', 'size of images', 'size of input images', 'size of the input images',
      'size of the images', 'size of the input image', 'image sizes', 'resolution of images',
      'resolution of the images', 'resolution of input images', 'spatial resolution', 'images resized',
      'images are resized', 'resized', 'resize', 'rescaled', 'cropped', 'resize images', 'resize all images',
      'resize all the images', 'resize the images', 'resize the input images', 'resize input images',
      'resize the image', 'rescale', 'rescale the images', 'images rescaled', 'images cropped',
      'rescaled and cropped', 'resized and cropped', 'cropped and resized', 'downsampled', 'scaled',
      'resolution of input', 'training resolution',
    ],
    range: [4, 1e5],
    whole: true,
    size: true,
    counted: [
      'images', 'resolution', 'pixels', 'resolutions', 'input images', 'image', 'pixel images', 'input', 'inputs',
      'input resolution',
    ],
  },
  {
    name: 'sequence length',
    aliases: [
      'maximum sequence length', 'max sequence length', 'sequences of length', 'maximum length', 'max length',
      'length of sequence', 'length of sequences', 'length of the sequence', 'sequence lengths',
      'maximum input length', 'max input length', 'input length', 'input sequence length', 'maximum token length',
      'maximum length of input', 'maximum sentence length', 'maximum input sequence length',
      'total input sequence length', 'max seq length', 'maximum number of tokens', 'max_length',
      'maximum length of sequence', 'maximum length of the input sequence', 'maximum length of sequences',
      'max_seq_length', 'seq length', 'maximum text length', 'block size of tokens', 'maximal sequence length',
      'maximal length',
    ],
    range: [1, 1e8],
    whole: true,
  },
  {
    name: 'context length',
    aliases: [
      'context size', 'context window', 'context window size', 'context lengths', 'maximum context length',
      'context window length', 'context window of length',
    ],
    range: [1, 1e8],
    whole: true,
  },
  {
    name: 'vocabulary size',
    aliases: [
      'vocab size', 'vocabulary of size', 'size of vocabulary', 'size of the vocabulary', 'vocabulary',
      'vocabulary sizes', 'vocabulary limit', 'vocab',
    ],
    range: [10, 1e8],
    whole: true,
    counted: [
      'word vocabulary', 'vocabulary', 'words vocabulary', 'most frequent words', 'bpe merge operations',
      'merge operations', 'bpe operations', 'most common words',
    ],
  },
  {
    name: 'window size',
    aliases: [
      'size of window', 'sliding window size', 'window length', 'window width', 'sliding windows with the size',
      'sliding window of size', 'window of size', 'windows of size', 'size of the window', 'sliding window length',
      'size of sliding window', 'size of the sliding window', 'window sizes',
    ],
    range: [1, 1e7],
    size: true,
  },
  {
    name: 'temperature',
    aliases: [
      'temperature parameter', 'softmax temperature', 'temperature coefficient', 'temperature hyperparameter',
      'temperature scaling', 'temperature factor', 'sampling temperature', 'temperature value', 'temperature τ',
      'temperature hyper parameter', 'distillation temperature', 'temperatures', 'gumbel softmax temperature',
      'gumbel temperature',
    ],
    range: [0, 1e5],
  },
  {
    name: 'LoRA rank',
    aliases: [
      'rank of lora', 'lora r', 'lora rank r', 'lora with rank', 'lora with a rank', 'lora rank parameter',
      'lora ranks', 'lora with r',
    ],
    range: [1, 4096],
    whole: true,
  },
  { name: 'LoRA alpha', aliases: ['lora α', 'lora scaling', 'lora scaling factor', 'alpha of lora'], range: [0, 1e5] },
  { name: 'LoRA dropout', aliases: ['lora dropout rate'], range: [0, 1] },
  { name: 'number of tokens', aliases: [], range: [1, 1e15], whole: true, counted: ['training tokens'] },
  { name: 'top-k', aliases: ['top k sampling'], range: [1, 1e6], whole: true },
  { name: 'top-p', aliases: ['nucleus sampling', 'top p sampling', 'nucleus p'], range: [0, 1] },
  {
    name: 'beam size',
    aliases: [
      'beam width', 'beam search size', 'beam search with size', 'beam search with beam size', 'beam search width',
      'beam sizes',
    ],
    range: [1, 10000],
    whole: true,
    counted: ['beams', 'beam'],
  },
  // Reinforcement learning
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
  // Federated learning
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
  // Classical learning
  {
    name: 'number of neighbors',
    aliases: [
      'number of neighbours', 'number of nearest neighbors', 'number of nearest neighbours', 'neighborhood size',
      'neighbor number', 'neighbors', 'number of sampled neighbors', 'neighbor size', 'neighbor sampling size',
    ],
    range: [1, 1e7],
    whole: true,
    counted: ['nearest neighbors', 'neighbors', 'nearest neighbours', 'neighbours', 'nn'],
  },
  {
    name: 'number of trees',
    aliases: [
      'tree number', 'number of estimators', 'n_estimators', 'number of decision trees', 'n estimators', 'num trees',
    ],
    range: [1, 1e6],
    whole: true,
    counted: ['trees', 'estimators', 'decision trees', 'regression trees', 'base learners'],
  },
  {
    name: 'maximum depth',
    aliases: [
      'max depth', 'maximal depth', 'tree depth', 'maximum tree depth', 'depth of trees', 'depth', 'max. depth',
      'depth limit', 'trees of depth', 'tree of depth', 'max_depth', 'maximum depth of trees', 'depth of the trees',
      'depth of the tree', 'depths',
    ],
    range: [1, 1e5],
    whole: true,
  },
  {
    name: 'number of clusters',
    aliases: [
      'cluster number', 'number of cluster', 'clusters number', 'number of cluster centers', 'number of communities',
    ],
    range: [1, 1e8],
    whole: true,
    counted: ['clusters', 'communities', 'cluster centers'],
  },
  {
    name: 'number of samples',
    aliases: [
      'sample number', 'sample size', 'number of sample', 'number of monte carlo samples', 'number of sampling',
      'number of mc samples', 'number of posterior samples',
    ],
    range: [1, 1e12],
    whole: true,
    counted: [
      'monte carlo samples', 'mc samples', 'posterior samples', 'importance samples', 'sample action sequences',
    ],
  },
  {
    name: 'number of features',
    aliases: ['feature number', 'number of random features'],
    range: [1, 1e9],
    whole: true,
    counted: ['random features', 'random fourier features'],
  },
  {
    name: 'number of negative samples',
    aliases: [
      'negative samples', 'negative sampling size', 'number of negatives', 'negative sampling ratio',
      'negative sampling rate', 'negative sample number', 'number of negative examples', 'negative sample size',
      'number of negative sampling', 'negative sampling number',
    ],
    range: [1, 1e7],
    whole: true,
    counted: ['negative samples', 'negatives', 'negative examples', 'negative items', 'negative triples'],
  },
  // Attacks, quantisation, pruning, generation
  {
    name: 'attack steps',
    aliases: [
      'number of attack steps', 'attack iterations', 'number of attack iterations', 'pgd steps',
      'number of pgd steps', 'pgd iterations', 'number of pgd iterations', 'attack step',
      'number of iterations of pgd',
    ],
    range: [1, 1e6],
    whole: true,
    counted: [
      'pgd steps', 'attack steps', 'attack iterations', 'steps of pgd', 'iterations of pgd', 'pgd iterations',
      'steps pgd', 'step pgd', 'iteration pgd', 'iterations pgd',
    ],
  },
  {
    name: 'step size',
    aliases: [
      'attack step size', 'stepsize', 'step sizes', 'pgd step size', 'step length', 'step lengths', 'stepsizes',
      'size of step', 'size of each step', 'steplength', 'step_size', 'step size parameter',
    ],
    range: [0, 1e6],
  },
  {
    name: 'KL coefficient',
    aliases: [
      'kl penalty', 'kl weight', 'kl penalty coefficient', 'kl loss weight', 'kl divergence weight',
      'kl divergence coefficient', 'kl coef', 'kl regularization coefficient', 'kl term weight',
      'kl loss coefficient', 'kl beta', 'kl regularization weight',
    ],
    range: [0, 1e5],
  },
  {
    name: 'guidance scale',
    aliases: [
      'classifier free guidance scale', 'cfg scale', 'guidance weight', 'guidance strength',
      'classifier guidance scale', 'cfg', 'classifier free guidance', 'guidance scales', 'cfg weight',
      'classifier free guidance weight', 'guidance',
    ],
    range: [0, 1e4],
  },
  {
    name: 'diffusion steps',
    aliases: [
      'number of diffusion steps', 'diffusion timesteps', 'diffusion time steps', 'number of denoising steps',
      'denoising steps', 'sampling steps', 'number of sampling steps', 'inference steps', 'ddim steps',
      'number of diffusion time steps', 'number of timesteps', 'number of time steps', 'total diffusion steps',
      'number of inference steps', 'diffusion step', 'number of diffusion timesteps', 'ddim sampling steps',
      'number of denoising timesteps',
    ],
    range: [1, 1e6],
    whole: true,
    counted: [
      'diffusion steps', 'denoising steps', 'sampling steps', 'ddim steps', 'inference steps', 'diffusion timesteps',
      'time steps', 'timesteps', 'ddim sampling steps', 'reverse steps', 'ddpm steps', 'denoising timesteps',
      'sampler steps',
    ],
  },
  {
    name: 'bit width',
    aliases: [
      'bit widths', 'bitwidth', 'number of bits', 'quantization bits', 'bit precision', 'quantization bit width',
      'bitwidths', 'precision bits',
    ],
    range: [0.5, 128],
  },
  {
    name: 'code length',
    aliases: [
      'hash code length', 'length of hash codes', 'length of hash code', 'hash bits', 'code lengths',
      'hash code lengths', 'hash length',
    ],
    range: [1, 1e5],
    whole: true,
  },
  {
    name: 'sparsity',
    aliases: [
      'sparsity level', 'sparsity ratio', 'sparsity rate', 'target sparsity', 'pruning ratio', 'pruning rate',
      'sparsity levels', 'sparsities', 'prune ratio', 'sparsity target', 'pruning ratios',
    ],
    range: [0, 1],
  },
  {
    name: 'mask ratio',
    aliases: ['masking ratio', 'mask rate', 'masking rate', 'masking probability', 'mask probability', 'masked ratio'],
    range: [0, 1],
  },
  { name: 'mixup alpha', aliases: ['mixup α', 'mixup with α'], range: [0, 100] },
  {
    name: 'margin',
    aliases: [
      'margin parameter', 'margin hyperparameter', 'margin value', 'hinge loss margin', 'triplet margin',
      'margin in the triplet loss', 'triplet loss margin', 'margins',
    ],
    range: [-1e3, 1e5],
  },
  {
    name: 'threshold',
    aliases: [
      'confidence threshold', 'thresholds', 'iou threshold', 'threshold value', 'similarity threshold',
      'score threshold', 'nms threshold', 'convergence threshold', 'stopping threshold', 'pseudo label threshold',
    ],
    range: [-1e6, 1e9],
  },
  {
    name: 'tolerance',
    aliases: [
      'convergence tolerance', 'stopping tolerance', 'error tolerance', 'tolerance level', 'tol',
      'tolerance parameter',
    ],
    range: [0, 1000],
  },
  { name: 'significance level', aliases: ['level of significance'], range: [0, 1] },
  {
    name: 'timeout',
    aliases: [
      'time out', 'time limit', 'timelimit', 'cutoff time', 'cut off time', 'time budget', 'time bound',
      'runtime limit', 'timeouts', 'time cutoff', 'time limits', 'cpu time limit', 'time constraint',
      'cpu time constraint', 'time cap', 'time outs', 'cutoff', 'run time limit', 'timeout limit',
    ],
    range: [0, 1e9],
    counted: ['timeout', 'time limit', 'timelimit', 'time out', 'cutoff'],
  },
  {
    name: 'memory limit',
    aliases: ['memory bound', 'ram limit', 'memory limits', 'memory budget'],
    range: [0, 1e12],
    counted: ['memory limit'],
  },
  {
    name: 'population size',
    aliases: ['size of the population', 'population of size', 'size of population'],
    range: [1, 1e9],
    whole: true,
  },
  { name: 'mutation rate', aliases: ['mutation probability'], range: [0, 1] },
  { name: 'crossover rate', aliases: ['crossover probability'], range: [0, 1] },
  {
    name: 'negative slope',
    aliases: [
      'leaky relu slope', 'leaky relu negative slope', 'slope of leaky relu', 'leaky relu with slope',
      'leaky relu with negative slope', 'leakiness',
    ],
    range: [0, 1],
  },
  { name: 'random seed', aliases: ['random seeds'], range: [0, 1e12], whole: true },
  { name: 'gamma', aliases: ['γ'], range: [-1e9, 1e9] },
]
