

/** Nouns that name parameters. */
export const HEADS = new Set([
  'cardinality', 'time', 'size', 'rate', 'number', 'dimension', 'dimensions', 'dimensionality', 'dim', 'coefficient',
  'coefficients', 'weight', 'weights', 'factor', 'factors', 'threshold', 'thresholds',
  'length', 'lengths', 'width', 'height', 'radius', 'period', 'ratio', 'ratios', 'probability', 'probabilities',
  'decay', 'limit', 'timeout', 'horizon', 'interval', 'frequency', 'temperature', 'degree', 'order',
  'depth', 'budget', 'parameter', 'parameters', 'hyperparameter', 'hyperparameters', 'constant', 'bandwidth',
  'variance', 'deviation', 'scale', 'level', 'capacity', 'tolerance', 'bound', 'margin', 'resolution',
  'stride', 'rank', 'strength', 'penalty', 'count', 'percentage', 'fraction', 'proportion', 'duration', 'speed',
  'gain', 'cost', 'window', 'term', 'terms', 'precision', 'rounds', 'seed', 'scope', 'exponent', 'amplitude',
  'amount', 'steps', 'step', 'delay', 'distance', 'density', 'mean', 'std', 'multiplier', 'slope',
  'layers', 'units', 'channels', 'heads', 'filters', 'iterations', 'clusters', 'samples', 'trees', 'components',
  'neighbors', 'neighbours', 'particles', 'agents', 'workers', 'topics', 'points', 'bins', 'groups', 'blocks',
  'nodes', 'neurons', 'repetitions', 'restarts', 'features', 'prototypes', 'experts', 'queries', 'iteration',
  'landmarks', 'anchors', 'proposals', 'classes', 'factor', 'lr', 'power', 'dilation', 'quantile', 'percentile', 'prior', 'sparsity', 'discount', 'noise', 'offset',
  'padding', 'epsilon', 'alpha', 'beta', 'gamma', 'lambda', 'tau', 'sigma', 'delta', 'mu',
])

/** Words that no name reaches over. */
export const STOPS = new Set([
  'the', 'a', 'an', 'our', 'its', 'their', 'this', 'these', 'those', 'that', 'which', 'all', 'each', 'every', 'both',
  'we', 'they', 'it', 'i', 'you', 'and', 'or', 'but', 'nor', 'for', 'in', 'on', 'at', 'to', 'with', 'from', 'by',
  'as', 'into', 'over', 'under',
  'when', 'where', 'while', 'if', 'then', 'than', 'because', 'since', 'is', 'are', 'was', 'were', 'be', 'been',
  'being', 'has', 'have', 'had', 'do', 'does', 'did', 'can', 'may', 'will', 'would', 'should', 'could', 'must', 'use',
  'uses', 'used', 'using', 'set', 'sets', 'setting', 'fix', 'fixed', 'fixing',
  'choose', 'chosen', 'chose', 'select', 'selected', 'apply', 'applied', 'employ', 'employed', 'adopt', 'adopted',
  'train', 'trained', 'training', 'keep', 'kept', 'tune', 'tuned', 'vary', 'varying', 'varied', 'consider', 'run',
  'report', 'let', 'take', 'took', 'limit', 'limited', 'restrict', 'initialize', 'initialized', 'via', 'also', 'only',
  'not', 'no', 'same', 'such', 'so', 'thus', 'here', 'there', 'other',
  'where', 'between', 'about', 'around', 'e.g', 'i.e', 'except', 'during', 'after', 'before', 'until', 'unless',
  'per', 'through', 'across', 'without', 'have', 'having', 'including', 'follow', 'following', 'implemented',
  'perform', 'performed', 'however', 'moreover', 'specifically', 'namely', 'respectively', 'one', 'two', 'three',
  'default', 'by', 'contains', 'contain', 'include', 'includes', 'requires', 'require', 'consists', 'given', 'assume',
  'sample', 'increase', 'decrease', 'reduce', 'scale', 'normalize', 'add', 'whose', 'select', 'randomly', 'change',
  'either', 'choosing', 'varying', 'ranging', 'selecting', 'having', 'containing', 'adding', 'increasing',
  'decreasing', 'changing', 'taking', 'applying', 'whereas', 'whether', 'both', 'how', 'what', 'see', 'more', 'most',
  'again', 'averaged', 'repeated', 'collected', 'reported', 'starting', 'amongst', 'powers', 'resulting', 'varies', 'decaying', 'beginning', 'peaking', 'corresponds', 'roughly', 'contain', 'less', 'very', 'much', 'better', 'best',
])

/** Adjectives that say nothing of what a parameter is. */
export const EMPTY = new Set([
  'default', 'same', 'fixed', 'initial', 'corresponding', 'respective', 'specific', 'constant', 'small', 'large',
  'larger', 'smaller', 'bigger', 'parameter', 'parameters', 'hyperparameter', 'hyperparameters', 'hyper', 'value',
  'values', 'trade', 'off', 'tradeoff', 'optimal', 'best', 'new', 'certain', 'suitable', 'given', 'optimizer',
  'various', 'different', 'several', 'where', 'choice', 'use', 'choices', 'balancing',
])

/** Whether a word before a name says nothing of it: an article, or an empty adjective. */
export const isEmptyWord = (word: string): boolean => EMPTY.has(word) || /^(?:the|a|an|our|and)$/.test(word)

/** Heads that say too little alone: "coefficient τ" is called by its letter. */
export const GENERIC = new Set([
  'coefficient', 'coefficients', 'factor', 'factors', 'weight', 'weights', 'constant', 'term', 'size', 'rate',
  'number', 'ratio', 'scale', 'level', 'dimension', 'probability', 'penalty', 'bound', 'order', 'degree', 'length',
  'width', 'threshold', 'thresholds', 'iteration', 'step', 'point', 'points', 'steps', 'amount', 'mean', 'weights',
  'prior', 'noise', 'terms', 'cost',
])
