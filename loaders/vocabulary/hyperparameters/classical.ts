import type { HyperparameterEntry } from './entry'

/** Trees, neighbours, clusters and samples. */
export const CLASSICAL: readonly HyperparameterEntry[] = [
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
]
