import type { HyperparameterEntry } from './entry'

/** Attacks, quantisation, pruning, generation, search and tests. */
export const OTHER: readonly HyperparameterEntry[] = [
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
      'size of step', 'size of each step', 'steplength', 'steps of size', 'step of size', 'step_size', 'step size parameter',
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
    name: 'burn-in',
    aliases: ['burn in', 'burn in period', 'burn in iterations', 'burn in steps', 'burn in samples', 'burn in phase', 'burnin'],
    range: [1, 1e9],
    whole: true,
    counted: ['burn in iterations', 'burn in steps', 'burn in samples', 'burn in sweeps'],
  },
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
