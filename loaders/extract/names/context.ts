import type { VocabularyKind } from '@/loaders/vocabulary'
import type { Spelling } from './lexicon'
import { isCommonTerm } from './shape'

/** Words beside a name that tell its kind. Read to the left and to the right within a sentence. */
const CUES: Record<VocabularyKind, { readonly before: RegExp, readonly after: RegExp }> = {
  dataset: {
    before: /\b(?:datasets?|data sets?|benchmarks?|corpus|corpora|UCI|LIBSVM|OpenML|environments?|domains?|games?|databases?)\b[^.;]{0,70}$|\b(?:collections?|tasks?|instances?|simulators?|repository|graphs?|networks)\b[^.;]{0,25}$/i,
    after: /^[^.;]{0,50}?\b(?:datasets?|data sets?|benchmarks?|corpus|corpora|collections?|environments?|domains?|databases?|repository|games?)\b|^(?:[-\s]\w+)?\s(?:tasks?|data|images|graphs?|splits?|test sets?|training sets?)\b|^\s?(?:\[\d|\((?:\p{Lu}|\d))/iu,
  },
  architecture: {
    before: /\b(?:models?|networks?|architectures?|backbones?|encoders?|decoders?|pre-?trained|fine-?tun\w*|baselines?|embeddings?|layers?)\b[^.;]{0,30}$/i,
    after: /^[^.;]{0,20}?\b(?:models?|networks?|architectures?|backbones?|encoders?|decoders?|layers?|baselines?|classifiers?|embeddings?)\b|^\s?\[\d|^\s?\(\p{Lu}\p{Ll}+[^()]{0,40}\d{4}/iu,
  },
  method: {
    before: /\b(?:methods?|algorithms?|baselines?|optimi[sz]ers?|approach(?:es)?|techniques?|against|strateg(?:y|ies)|planners?)\b[^.;]{0,40}$|\b(?:using|via|with|compar\w+ (?:with|to))\s(?:the\s)?$/i,
    after: /^[^.;]{0,25}?\b(?:methods?|algorithms?|optimi[sz]ers?|approach(?:es)?|loss(?:es)?|techniques?|strateg(?:y|ies)|planners?|heuristics?|regulari[sz]\w+|pre-?train\w*)\b|^-based\b|^\s?\[\d|^\s?\(\p{Lu}\p{Ll}+[^()]{0,40}\d{4}/iu,
  },
  software: {
    before: /\b(?:software|librar(?:y|ies)|packages?|toolbox|toolkits?|implement(?:ed|ation)s?|framework|written|coded|code|programmed|solvers?|using|used|uses?|with|language|Python|reasoners?|version|run|tools?|simulator|engine|in)\b[^.;]{0,25}$/i,
    after: /^[^.;]{0,15}?\b(?:software|librar(?:y|ies)|packages?|toolbox|toolkits?|frameworks?|solvers?|language|code|implementation|engine|simulator|version|reasoner|v?\d+\.\d)/i,
  },
  hardware: { before: /$/, after: /^/ },
}

/** "version 4.2", "v1.7.0", "4.30.2": what has versions is software. A citation may stand between. */
const VERSION_AFTER = /^['"”’]?(?:\s?\[[^\][]{0,40}\]|\s?\([^()]{0,40}\d{4}[a-z]?\))?[\s,]{0,2}\(?(?:(?:[Vv]ersion|ver\.?|v\.?)\s?\d{1,3}\.\d|\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d%]))/

/** "R package randomForest" is no forest. */
const PACKAGE_BEFORE = /\b(?:package|library|module)\s['"‘“(]?$/

/** How far to either side of a name its context reaches. */
const REACH = 80

/** A term of the field ("ODE", "SAT") is a program's name only beside such a word: "the ODE solver" solves equations. */
const PROGRAM = { before: /\b(?:engine|simulat\w+|packages?|toolkit|program)\b[^.;]{0,15}$/i, after: /^\s(?:physics |dynamics )?(?:engine|simulator|package|toolkit|program)\b/i }

/** Whether the words around a name agree with its kind. */
export function hasCue(kind: VocabularyKind, text: string, start: number, end: number): boolean {
  if (kind === 'software' && VERSION_AFTER.test(text.slice(end, end + 60))) return true
  if (kind === 'software' && isCommonTerm(text.slice(start, end))) {
    return PROGRAM.after.test(text.slice(end, end + REACH)) || PROGRAM.before.test(text.slice(Math.max(0, start - REACH), start))
  }
  const cues = CUES[kind]
  return cues.after.test(text.slice(end, end + REACH)) || cues.before.test(text.slice(Math.max(0, start - REACH), start))
}

/** Which of several entries with one spelling a text means, or null where its context allows none. */
export function chooseSpelling(owners: readonly Spelling[], text: string, start: number, end: number): Spelling | null {
  const packaged = owners.length > 1 && PACKAGE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ? owners.find(({ entry }) => entry.kind === 'software') : undefined
  if (packaged !== undefined) return packaged
  const versioned = owners.length > 1 && VERSION_AFTER.test(text.slice(end, end + 60)) ? owners.find(({ entry }) => entry.kind === 'software') : undefined
  if (versioned !== undefined) return versioned
  const cued = owners.filter(({ entry, ambiguous, immediate }) => !ambiguous || (
    immediate === true ? immediateCue : isOneLetter(start, end) ? isLanguage : hasCue)(entry.kind, text, start, end))
  if (cued.length <= 1) return cued[0] ?? null
  const plain = cued.find(({ entry }) => immediateCue(entry.kind, text, start, end))
  return plain ?? cued.find(({ ambiguous }) => !ambiguous) ?? cued[0] ?? null
}

export function isOneLetter(start: number, end: number): boolean {
  return end - start === 1
}

/** "R" and "C" are languages where they are written in, or have packages; anywhere else they are symbols. */
function isLanguage(_kind: VocabularyKind, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 30)
  if (/^\s?[=<>^_(\[+*/]|^\s\d\.\d+\s?[,)]|^[.']?\d/.test(after) && !/^\s(?:version|v)?\s?[34]\.\d/i.test(after)) return false
  return /\b(?:implement(?:ed|ation)s?|written|coded|programmed|language|packages?|using|in|with|and|software|program(?:ming)?)\s(?:the\s)?(?:in\s)?(?:statistical\s|programming\s)?['"“‘]?$/i.test(before) &&
    (/^['"”’]?\s?(?:packages?|version|language|software|code|library|program|implementation|environment|\d\.\d|\()/i.test(after) || /\b(?:implement\w*|written|coded|programmed|language|code)\b[^.]{0,25}$/i.test(before))
}

const IMMEDIATE: Record<VocabularyKind, RegExp> = {
  dataset: /^[\s)\]'"]{0,3}(?:datasets?|data sets?|benchmarks?|corpus|environments?|tasks?)\b/i,
  architecture: /^[\s)\]'"]{0,3}(?:models?|networks?|architectures?|backbones?|encoders?)\b/i,
  method: /^[\s)\]'"]{0,3}(?:algorithms?|optimi[sz]ers?|methods?|losses|loss)\b/i,
  software: /^[\s)\]'"]{0,3}(?:librar(?:y|ies)|packages?|solvers?|software|toolkits?|toolbox|frameworks?)\b/i,
  hardware: /^[\s)\]'"]{0,3}(?:GPUs?|CPUs?)\b/i,
}

function immediateCue(kind: VocabularyKind, text: string, start: number, end: number): boolean {
  return IMMEDIATE[kind].test(text.slice(end, end + 24)) && start >= 0
}
