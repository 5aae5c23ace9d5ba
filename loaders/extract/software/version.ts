import type { Mention } from '../mention'

const NUMBER = String.raw`(\d{1,4}(?:\.\d{1,4}){1,4}(?:[-.]?(?:post|rc|dev|alpha|beta|a|b)\d{0,2})?(?:\+cu\d+)?|R20\d\d[abAB]?|20\d\d[abAB])`
const CITATION = String.raw`(?:\s?\[[\d,\s]{1,12}\]|\s?\([^()]{0,60}(?:19|20)\d\d[a-z]?\)|\s?\[[^\][]{0,60}(?:19|20)\d\d[a-z]?\])?`
const WORDS = String.raw`(?:[\s,]{0,2}(?:library|framework|frameworks|package|toolbox|solver|optimizer|software|toolkit|compiler|environment|backend|platform|interpreter|LTS|with|of|in|the|its|Toolkit|Optimizer|Solver|Studio|Server|Professional|Pro|SE|ILOG|language|API|bit|64|distribution|deep|learning|Development|Kit|programming))`
/** "PyTorch 1.8.1", "CPLEX (version 12.8)", "transformers library of version 4.34", "MATLAB R2014a" */
const DOTTED = new RegExp(String.raw`^\d{0,2}${CITATION}${WORDS}{0,3}\d{0,1}${CITATION}[\s,-]{0,2}[(\[]?\s?(?:[Vv]ersions?(?:\s(?:is|was|used is|of))?(?:\sv\.?)?|[Vv]er\.?|[Vv]\.?|[Rr]elease|==|>=|=|-|:|≥)?\s?=?\s?${NUMBER}(?![\d%]|\.\d|\s?(?:GHz|MHz|GB|MB|TB|hours?|hrs|days|seconds|%|M\b|million|×))`)
/** "Version 5", "v2" without a dot. */
const WORDED = new RegExp(String.raw`^${CITATION}${WORDS}{0,2}[\s,]{0,2}[(\[]?\s?(?:[Vv]ersions?|[Vv]er\.?|[Vv]\.)\s?(\d{1,3})(?![\d.]\d|\d)`)
/** "PyTorch (Doe et al., 2019, version 1.12.1)" */
const IN_CITATION = /^\s?\([^()]{0,60}?[Vv]ersion\s(\d{1,3}(?:\.\d{1,3}){1,3})\)/
const SHORT_V = /^\s?[(]?[vV](\d{1,2})(?![\w.])/
const WHOLE = /^[\s-]{0,2}(\d{1,2})(?![\w%]|\.[\dx]|\s?(?:GPUs?|CPUs?|cores?|machines?|nodes?|runs?|epochs|times|seeds|hours|days|GB|GHz|threads|layers|and \d+ (?:GPU|CPU|core)|%|×|-bit|bit|or more))/
const GLUED = /^(\d{1,2})(?![\w.])/
const BEFORE = /\b(?:[Vv]ersion|[Rr]elease)s?\s(\d{1,3}(?:\.\d{1,3}){0,4})\sof\s(?:the\s)?(?:[\w-]+\s){0,3}$/

/** Names whose versions are whole numbers, and which numbers those are. */
const WHOLE_VERSIONS: Readonly<Record<string, readonly [number, number]>> = {
  Python: [2, 3], Torch: [5, 7], TensorFlow: [1, 2], Java: [5, 23], JDK: [5, 23], CUDA: [5, 13], cuDNN: [4, 9], 'C++': [11, 23], Ubuntu: [10, 24], Debian: [6, 13],
  CentOS: [5, 9], Fedora: [10, 42], 'Linux Mint': [10, 22], Windows: [7, 11], 'Red Hat Enterprise Linux': [5, 9], SUSE: [10, 15], macOS: [10, 15], CPLEX: [9, 22],
  Gurobi: [4, 12], GCC: [4, 14], clingo: [3, 5], MOSEK: [6, 11], SCIP: [3, 9], Mathematica: [5, 14], 'Scientific Linux': [5, 7], 'Rocky Linux': [8, 9], PyTorch: [1, 2],
  Perl: [5, 6], Octave: [3, 9], PostgreSQL: [8, 17], MySQL: [5, 8], Neo4j: [2, 5], Yices: [1, 2], MathSAT: [4, 5], Glucose: [2, 4], Weka: [3, 3], LLVM: [3, 19], Caffe: [1, 2],
  'Stanford CoreNLP': [3, 4], Lean: [3, 4], DLV: [1, 2], spaCy: [1, 3], 'SWI-Prolog': [5, 9], TensorRT: [5, 10], Choco: [2, 4],
}

const LANGUAGES = new Set(['R', 'Python', 'MATLAB', 'Julia', 'Java', 'C++'])

/** The version that a text gives a software where it names it, without a leading "v"; null where it gives none. */
export function versionOf(text: string, mention: Mention): string | null {
  const after = text.slice(mention.end, mention.end + 110)
  // "R package version 1.4" tells of the package.
  if (/^\s(?:packages?|librar(?:y|ies)|modules?|implementations? of|interface)\b/.test(after) && LANGUAGES.has(mention.name)) return null
  const dotted = IN_CITATION.exec(after) ?? DOTTED.exec(after)
  if (dotted !== null) return dotted[1]!
  const before = BEFORE.exec(text.slice(Math.max(0, mention.start - 60), mention.start))
  if (before !== null) return before[1]!
  const worded = WORDED.exec(after) ?? SHORT_V.exec(after)
  if (worded !== null) return worded[1]!
  const whole = GLUED.exec(after) ?? WHOLE.exec(after)
  const range = WHOLE_VERSIONS[mention.name]
  if (whole === null || range === undefined) return null
  const number = Number(whole[1])
  return number >= range[0] && number <= range[1] ? whole[1]! : null
}
