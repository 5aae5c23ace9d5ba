import type { Mention } from '../mention'
import { clearOf, type Span } from '../text/span'
import { areJoined, REACH } from './joints'
import { kindOfName, type NewNameKind } from './kind-of-name'
import type { Candidate } from './shape'

/** A name that no list has, taken for what the words around it say. */
export interface UnlistedName {
  readonly name: string
  readonly spelling: string
  readonly kind: NewNameKind | 'software'
  readonly rule: string
  readonly confidence: number
}

const DATASET_AFTER = /^["”'’)]?\s?(?:\((?:[^()]{0,60})\)\s?|\[[^\][]{0,30}\]\s?)?(?:[a-z-]{3,14}\s){0,2}?(?:data ?sets?|benchmarks?|corpus|corpora|databases?|test ?beds?|data\b(?! (?:augmentation|set|parallel|collection|generation|processing|points?)))/i
/** Words that make what follows a description of data rather than its name ("several real-world RDF datasets"). */
const DESCRIBED_BEFORE = /\b(?:our|synthetic|toy|real-world|real|large|large-scale|several|various|many|multiple|different|public|publicly available|standard|popular|common|some|such|other|all|two|three|four|five|six|these|those|open|existing|simulated|high-dimensional|small|more|most|both)\s$/i
const SOFTWARE_AFTER = /^["”'’)]?\s?(?:\([^()]{0,60}\)\s?|\[[^\][]{0,30}\]\s?)?(?:librar(?:y|ies)|packages?|toolbox|toolkit|software|simulator|compiler|reasoner|(?:SAT |SMT |MIP |LP |QP |CP |constraint |ILP |theorem )?(?:solver|prover))s?\b|^["”'’]?\s?\(?(?:version|ver\.?|v\.?)\s?\d{1,3}\.\d|^["”'’]?\s\d{1,3}\.\d{1,3}\.\d{1,4}(?![\d%])/i
/** Words before a number or "solver" that name no program: problems that solvers solve, code names of systems. */
const NO_SOFTWARE = /^(?:Version|Release|Package|Library|Solver|\d.*|TSP|QCQP|MIS|TAMP|WMI|VRP|QUBO|MWIS|SDE|SDP|SOCP|MINLP|MIQP|QBF|WCSP|DCOP|S5-SAT|MaxSMT|GAP|EA|Mojave|Majove|Catalina|Sierra|Yosemite|Mavericks|Monterey|Ventura|LTS|Section|Figure|Table|Appendix)$/
const SOFTWARE_VERSION = /^\s?(?:\(?(?:version|ver\.|v)\s?)?\d{1,3}\.\d{1,3}\.\d{1,4}(?![\d%])|^\s?\(?version\s\d/i
const SUBJECT_BEFORE = /\b(?:settings?|hyper-?parameters?|implementation|parameters|performance|configurations?|details|training|variants?|version|results|effectiveness|complexity|evaluation|runs?|instances?|experiments?)\s(?:of|for|with|used (?:in|by))\s(?:our\s|the\s|both\s)?$/i
const SUBJECT_AFTER = /^["”'’)]?\s(?:uses?|performs?|outperforms?|achieves?|converges?|obtains?|requires?|consists|learns|employs|is (?:trained|implemented|run|able|initialized|optimized|robust|competitive|compared|applied)|was (?:trained|implemented|run)|has|can|runs?|improves?|consistently|significantly|does|with)\b/i
const DATASET_LIST_BEFORE = /\b(?:data ?sets?|benchmarks?|corpora|domains|environments|maps|games|databases)\b(?:\s\([^()]{0,40}\))?\s?(?::|,? (?:namely|including|such as|are|i\.e\.,?|e\.g\.,?|called|named|like)|\u2014|–)\s?[^.;]{0,120}$/i
const METHOD_LIST_BEFORE = /\b(?:compar(?:e|es|ed|ing|ison)|baselines?|competitors?|against|outperform\w*|versus|state-of-the-art methods|approaches|algorithms|methods|counterparts)\b[^.;]{0,140}$/i
const METHOD_AFTER = /^["”'’)]?\s?(?:\([^()]{0,60}\)\s?|\[[^\][]{0,30}\]\s?)?(?:algorithms?|methods?|planners?|approach|heuristics?|optimizer|sampler|attack|loss|framework|estimators?|strategy)\b/i
const ARCHITECTURE_AFTER = /^["”'’)]?\s?(?:\([^()]{0,60}\)\s?|\[[^\][]{0,30}\]\s?)?(?:models?|networks?|architectures?|backbones?|encoders?)\b/i

/** Names among a text's candidates that its words tell the kind of. `listed` are the names known already, sorted by start. */
export function findUnlisted(
  text: string, all: readonly Candidate[], listed: readonly Mention[], rowOfDatasets: boolean,
): readonly UnlistedName[] {
  const candidates = clearOf(all, listed).filter(({ area }) => area !== true)
  const found = new Map<Candidate, UnlistedName>()
  const known = new Neighbours()
  for (const { kind, start, end, broad } of listed) if (broad !== true) known.add({ kind, start, end })
  // A list tells the kind of its members one after another: each round may reach one further.
  for (let round = 0; round < 4; round += 1) {
    const before = found.size
    for (const candidate of candidates) {
      if (found.has(candidate)) continue
      const named = judge(text, candidate, known, rowOfDatasets)
      if (named === null) continue
      found.set(candidate, { name: candidate.name, spelling: text.slice(candidate.start, candidate.end), ...named })
      known.add({ kind: named.kind, start: candidate.start, end: candidate.end })
    }
    if (found.size === before) break
  }
  return [...found.values()]
}

interface Neighbour extends Span {
  readonly kind: string
}

/** Names by where they stand, so that the few near a place are found at once. */
class Neighbours {
  readonly #buckets = new Map<number, Neighbour[]>()

  add(name: Neighbour): void {
    for (const bucket of new Set([Math.floor(name.start / REACH), Math.floor(name.end / REACH)])) {
      const names = this.#buckets.get(bucket)
      if (names === undefined) this.#buckets.set(bucket, [name])
      else names.push(name)
    }
  }

  /** Every name that ends or begins within reach of a stretch. */
  near({ start, end }: Span): readonly Neighbour[] {
    const found: Neighbour[] = []
    for (let bucket = Math.floor(start / REACH) - 1; bucket <= Math.floor(end / REACH) + 1; bucket += 1) found.push(...this.#buckets.get(bucket) ?? [])
    return found
  }
}

function judge(
  text: string, candidate: Candidate, listed: Neighbours, rowOfDatasets: boolean,
): Omit<UnlistedName, 'name' | 'spelling'> | null {
  if (isHeading(text, candidate)) return null
  const after = text.slice(candidate.end, candidate.end + 110)
  const before = text.slice(Math.max(0, candidate.start - 160), candidate.start)
  const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, 0))
  if (SOFTWARE_AFTER.test(after) && (!candidate.weak || SOFTWARE_VERSION.test(after)) && !NO_SOFTWARE.test(candidate.name)) return { kind: 'software', rule: 'software.context', confidence: 0.7 }
  if (DATASET_AFTER.test(after) && !DESCRIBED_BEFORE.test(before)) {
    const sure = !candidate.weak || (/\b(?:the|and|on|,)\s$/i.test(before) && /^\s(?:data ?sets?|benchmark|corpus)/i.test(after))
    return sure ? { kind: 'dataset', rule: 'name.context.dataset', confidence: candidate.weak ? 0.65 : 0.8 } : null
  }
  const coordinated = coordinatedKind(text, candidate, listed)
  const isWord = candidate.weak && (candidate.name.length < 4 || !(rowOfDatasets || /\bdata ?sets?\b/i.test(sentence)))
  if (coordinated !== null && (!candidate.weak || coordinated === 'dataset') && !isWord) return { kind: coordinated, rule: 'name.context.coordinated', confidence: candidate.weak ? 0.6 : 0.75 }
  if (!candidate.weak && DATASET_LIST_BEFORE.test(sentence)) return { kind: 'dataset', rule: 'name.context.list', confidence: 0.7 }
  if (candidate.weak) return null
  if (rowOfDatasets && /\b(?:on|from|using|use|used|with)\s(?:the\s)?$/i.test(before) && /^["”'’)]?\s?(?:[[(]|,|and\b|\.)/.test(after)) {
    return { kind: 'dataset', rule: 'name.context.row', confidence: 0.6 }
  }
  if (METHOD_AFTER.test(after) && !/^\s?(?:framework|approach)\s(?:of|for)/i.test(after)) return { kind: 'method', rule: 'name.context.method', confidence: 0.7 }
  if (METHOD_LIST_BEFORE.test(sentence) && /^["”'’)]?\s?(?:[[(,]|and\b|or\b|\.)/.test(after)) return { kind: 'method', rule: 'name.context.baseline', confidence: 0.65 }
  if (CITED_AFTER.test(after)) return null
  if (SUBJECT_BEFORE.test(before) || (SUBJECT_AFTER.test(after) && /(?:^|[.;:,]\s|\b(?:that|show|where|and|our|while|whereas|the|of|For)\s)$/.test(before))) {
    return { kind: kindOfName(candidate.name, ''), rule: 'name.context.subject', confidence: 0.6 }
  }
  return ARCHITECTURE_AFTER.test(after) ? { kind: 'architecture', rule: 'name.context.architecture', confidence: 0.6 } : null
}

/** "MACHINE LEARNING BENCHMARKS": a word of a line in capitals. */
function isHeading(text: string, { start, end, name }: Candidate): boolean {
  return /^\p{Lu}{4,}$/u.test(name) &&
    (/^\s\p{Lu}{4,}\b/u.test(text.slice(end, end + 12)) || /(?<![\p{L}\d])\p{Lu}{4,}\s$/u.test(text.slice(Math.max(0, start - 16), start)))
}

const CITED_AFTER = /^["”'’]?\s?(?:\[\d|\([A-Z][\w-]+(?:\s(?:et al|and|&)|,))/

/** The kind of the known name that stands beside a candidate in a list ("A [1], B [2] and C"), or null. */
function coordinatedKind(text: string, candidate: Candidate, listed: Neighbours): NewNameKind | null {
  for (const name of listed.near(candidate)) {
    if (name.kind !== 'dataset' && name.kind !== 'architecture' && name.kind !== 'method') continue
    if (areJoined(text, name, candidate)) return name.kind
  }
  return null
}
