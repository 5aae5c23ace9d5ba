import { vocabulary, type VocabularyEntry } from '@/loaders/vocabulary'
import { NameMatcher } from '../names/matcher'
import { surfaceOf } from '../names/surface'
import type { FoldedText } from '../text/fold'
import type { Device } from './device'

/** One spelling of a listed device; `bare` ones ("3090", "T4") need a word of their kind beside them. */
interface Spelling {
  readonly entry: VocabularyEntry
  readonly bare: boolean
}

const NO_FLAGS: VocabularyEntry['flags'] = new Set(['anycase'])
const BOARD = /^(?:Apple|Raspberry|Google Pixel|Qualcomm|NVIDIA (?:DGX|Jetson)|.*(?:Xilinx|FPGA))/
const BESIDE_BEFORE = /(?:NVIDIA|Nvidia|GeForce|Ge Force|Tesla|Quadro|RTX|GTX|GPUs?|TPUs?|accelerators?|Volta|Ampere|Turing|[x×*])[\s:(,-]{0,3}$|\b(?:\d{1,3}|one|two|four|eight|single)\s$/i
const BESIDE_AFTER = /^[\s-]{0,2}(?:\(?\d{1,3} ?Gi? ?B\)?[\s-]{0,2})?(?:Tensor ?Core |tensor core )?(?:GPUs?|graphics|cards?|accelerators?|devices?|chips?|Ti\b)/i

let compiled: NameMatcher<Spelling> | null = null

/** GPUs and other accelerators, boards and machines of the vocabulary. */
export function findAccelerators(text: string, folded: FoldedText): readonly Device[] {
  compiled ??= new NameMatcher(vocabulary().filter((entry) => entry.kind === 'hardware').flatMap(surfacesOf))
  return compiled.find(folded).flatMap(({ owners, start, end }) => {
    const owner = owners.find((candidate) => !candidate.bare) ?? owners[0]!
    if (owner.bare && !isBeside(text, start, end)) return []
    const { name, parent, memoryGb } = owner.entry
    return [{
      name, parent, memoryGb, start, end,
      type: BOARD.test(name) ? 'board' as const : 'accelerator' as const,
      rule: 'hardware.vocabulary',
    }]
  })
}

function isBeside(text: string, start: number, end: number): boolean {
  // A bare number is a model only before "GPU" or behind a maker.
  if (/^\d+$/.test(text.slice(start, end))) {
    return /^[\s-]?(?:GPUs?|graphics|Ti\b)/i.test(text.slice(end, end + 12)) || /(?:NVIDIA|Nvidia|GeForce|Ge Force|RTX|GTX)[\s-]{0,2}$/i.test(text.slice(Math.max(0, start - 12), start))
  }
  return BESIDE_AFTER.test(text.slice(end, end + 40)) || BESIDE_BEFORE.test(text.slice(Math.max(0, start - 30), start))
}

function surfacesOf(entry: VocabularyEntry) {
  const bareAll = entry.flags.has('context')
  return [entry.name, ...entry.aliases].flatMap((alias) => {
    const isNumber = /^\d{3,4}(?:M|D|S)?$/.test(alias)
    const bare = bareAll || isNumber || /^(?:Titan|TITAN|Coral|Gaudi|Loihi|TX[12])$/.test(alias)
    return [
      ...prefixesOf(entry.name, alias).map((prefix) => surfaceOf<Spelling>({ entry, bare: false }, `${prefix} ${alias}`, NO_FLAGS)),
      surfaceOf<Spelling>({ entry, bare: bare && alias !== entry.name }, alias, flagsOf(alias)),
    ]
  })
}

/** Short codes count in their own case alone; what has three signs or more and a digit may be in any. */
function flagsOf(alias: string): VocabularyEntry['flags'] {
  return alias.replace(/[^\p{L}\p{N}]/gu, '').length > 3 && /\d/.test(alias) ? NO_FLAGS : new Set()
}

/** What papers write in front of a model: makers and series, right ones and wrong ones ("GTX 2080 Ti"). */
function prefixesOf(name: string, alias: string): readonly string[] {
  if (!name.startsWith('NVIDIA ') || alias.startsWith('NVIDIA')) return []
  const number = /^\d{3,4}/.test(alias)
  const series = number
    ? ['GeForce RTX', 'GeForce GTX', 'GeForce', 'RTX', 'GTX', 'GeForce RTX Titan'].slice(0, 5)
    : ['Tesla', 'Quadro', 'GeForce', 'RTX', 'DGX', 'Ampere', 'Volta', 'GRID', 'GTX']
  return ['NVIDIA', ...series, ...series.map((word) => `NVIDIA ${word}`)]
}
