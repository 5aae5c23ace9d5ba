/** Words that may stand between a name and its value without changing what is said. */
export const GLUE = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'both', 'all', 'each', 'set', 'sets', 'setting', 'fixed', 'fix',
  'chosen', 'selected',
  'tuned', 'kept', 'initialized', 'initialised', 'initiated', 'searched', 'picked', 'sampled', 'drawn', 'varied',
  'varying', 'ranging', 'ranges', 'range', 'ranged',
  'defined', 'specified', 'configured', 'adjusted', 'equal', 'equals', 'equivalent', 'given', 'taken', 'takes',
  'taking', 'assigned', 'optimized', 'determined',
  'starts', 'starting', 'started', 'start', 'begins', 'beginning', 'used', 'uses', 'using', 'use', 'value', 'values',
  'default', 'defaults', 'by', 'to', 'at', 'as',
  'of', 'from', 'in', 'over', 'among', 'between', 'within', 'with', 'the', 'a', 'an', 'our', 'its', 'their', 'always',
  'simply', 'empirically', 'uniformly', 'also', 'then', 'first', 'respectively', 'either',
  'around', 'about', 'approximately', 'roughly', 'only', 'constant', 'size', 'rate', 'parameter', 'factor',
  'coefficient', 'hyperparameter', 'hyper', 'number', 'total', 'interval', 'following', 'candidate', 'candidates',
  'options',
  'grid', 'space', 'search', 'set:', 'manually', 'experimentally', 'heuristically', 'validated', 'cross', 'explored',
  'considered', 'tested', 'tried', 'evaluated', 'consider', 'test', 'linearly', 'changed', 'changes', 'initial',
  'initially',
  'maximum', 'max', 'up', 'than', 'more', 'less', 'not', 'exceeding', 'limited', 'restricted', 'capped', 'bounded',
  'truncated', 'reduced', 'decreased', 'increased', 'we', 'i.e', 'choose', 'same', 'has', 'have', 'having', 'can',
  'which', 'that', 'remains', 'remain', 'stays', 'held', 'maintained', 'established', 'employed', 'adopted', 'reset',
  'typical', 'sizes', 'exceeds', 'holds', 'stores', 'commonly', 'widely', 'typically', 'usually', 'generally', 'standard', 'suggested', 'recommended', 'initially', 'into', 'consists', 'consisting', 'contains', 'containing', 'out', 'norm', 'found', 'applied', 'ratio',
  'probability', 'strength', 'weight', 'magnitude', 'absolute', 'sweeping', 'swept', 'sweep', 'them', 'it', 'where', 'on', 'per', 'gpu', 'gpus',
  'device', 'node', 'step', 'iteration', 'randomly', 'mainly', 'log', 'scale', 'logarithmic',
])
/** Of the glue, what says by itself that a value follows. */
export const CONNECTORS = new Set([
  'is', 'are', 'was', 'were', 'be', 'of', 'to', 'at', 'as', 'in', 'from', 'equals', 'between', 'among', 'over',
  'within', 'by', 'using', 'with', 'into', '=', ':', '∈', '~', '→', '≈', ':=', '<', '≤', '>', '≥',
])
/** Symbols that may stand between. */
export const GLUE_SYMBOLS = new Set([
  '=', ':', '∈', '~', '(', '→', '≈', '"', "'", '≤', '<', '|', '[', '{', '`', '–', ')', ',', '-', '⊂', '\\', '*', '$',
  '≥', '>', '_',
])

/** Verbs that fix a value: what stands before "to", "at" or "as" after them is a name. */
export const SETTING_VERBS = new Set([
  'found', 'estimated', 'annealed', 'decayed', 'taken', 'given', 'set', 'sets', 'setting', 'fix', 'fixed', 'fixes',
  'fixing', 'choose', 'chose', 'chosen', 'select', 'selected', 'restrict', 'restricted', 'limit', 'limited',
  'initialize',
  'initialized', 'initialise', 'initialised', 'keep', 'kept', 'tune', 'tuned', 'vary', 'varied', 'search', 'searched',
  'pick', 'picked', 'adjust', 'adjusted', 'equal', 'assigned', 'assign', 'truncate', 'truncated',
  'cap', 'capped', 'bounded', 'configured', 'specified', 'defined', 'optimized', 'scale', 'scaled', 'clip', 'clipped',
  'determined', 'sample', 'sampled', 'range', 'ranging', 'ranges', 'established', 'initialising', 'initializing',
  'choosing', 'default', 'defaults', 'increase', 'increased', 'reduce', 'reduced', 'changed', 'drawn', 'tested',
  'considered', 'explored', 'tried',
])

/** A letter of an alphabet, or a letter with a mark, as papers name their parameters: "λ", "K", "β1", "kmax". */
export function isParameterSymbol(text: string, norm: string): boolean {
  if (text.length > LONGEST_SYMBOL) return false
  if (/^[α-ω][\p{L}\d_]{0,6}$/u.test(norm) || /^ℓ[\p{L}\d_]{0,6}$/u.test(text)) return true
  if (/^[A-Za-z]$/.test(text)) return text !== 'a' && text !== 'I' && text !== 'A'
  return /^[a-zA-Z]{1,4}_?\d{1,2}$/.test(text) || /^[A-Za-z]_[A-Za-z0-9]{1,6}$/.test(text) || /^[kntTKNcrdpqsb](?:max|min|top|init|train|test)$/.test(text) || /^d(?:kv|ff|head|inner|hid|emb)$/.test(text) ||
    (/^[A-Za-z][a-z]$/.test(text) && !SHORT_WORDS.has(norm))
}

const LONGEST_SYMBOL = 8

const SHORT_WORDS = new Set([
  'we', 'is', 'to', 'of', 'in', 'as', 'at', 'by', 'it', 'on', 'or', 'an', 'be', 'no', 'so', 'us', 'vs', 'do', 'if',
  'up', 'he', 'my', 'al', 'et', 'ie', 'eg', 'id', 'am', 'ms', 'gb', 'mb', 'kb', 'th', 'st', 'nd', 'rd',
  'go', 'me', 'hi', 'ok', 'px', 'cm', 'mm', 'km', 'hz', 'ps', 'tf', 'et', 'xu', 'li', 'wu', 'ma', 'hu', 'lu', 'he',
  'yu', 'de', 'ax', 'ha', 'ii', 'iv', 'vi', 'cf', 'eq', 'pp',
])

const GREEK_NAMES: Readonly<Record<string, string>> = {
  'α': 'alpha', 'β': 'beta', 'γ': 'gamma', 'δ': 'delta', 'ε': 'epsilon', 'ζ': 'zeta', 'η': 'eta', 'θ': 'theta',
  'ι': 'iota', 'κ': 'kappa', 'λ': 'lambda', 'μ': 'mu',
  'ν': 'nu', 'ξ': 'xi', 'π': 'pi', 'ρ': 'rho', 'σ': 'sigma', 'ς': 'sigma', 'τ': 'tau', 'υ': 'upsilon', 'φ': 'phi',
  'χ': 'chi', 'ψ': 'psi', 'ω': 'omega',
  'Γ': 'gamma', 'Δ': 'delta', 'Θ': 'theta', 'Λ': 'lambda', 'Σ': 'sigma', 'Φ': 'phi', 'Ω': 'omega',
}

/**
 * A parameter's symbol under its name: Greek letters spelt out ("β1" gives "beta1", "λn" gives "lambda_n"), others
 * as they are.
 */
export function symbolName(text: string, norm: string): string {
  const first = norm[0] ?? ''
  const greek = GREEK_NAMES[first]
  if (greek === undefined) return text.normalize('NFKC')
  const rest = norm.slice(1).replace(/^_/, '')
  return rest === '' || /^\d/.test(rest) ? `${greek}${rest}` : `${greek}_${rest}`
}
