import type { HyperparameterEntry } from './entry'

/** What keeps a model from overfitting. */
export const REGULARISATION: readonly HyperparameterEntry[] = [
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
]
