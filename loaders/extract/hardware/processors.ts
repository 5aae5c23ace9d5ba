import { clearOf } from '../text/span'
import type { Device } from './device'

/** "(R)", "®", "TM", "CPU" and the like between the words of a processor's name. */
const NOISE = String.raw`(?:\s|-|\(R\)|\(r\)|\(TM\)|\(tm\)|\(C\)|®|™|\bR\b|\bTM\b|\bCPUs?\b|\b[Pp]rocessors?\b|,){0,6}`

interface Grammar {
  readonly pattern: RegExp
  readonly name: (match: RegExpExecArray) => { readonly name: string, readonly parent: string | null } | null
}

const GRAMMARS: readonly Grammar[] = [
  {
    pattern: new RegExp(String.raw`\b(?:Intel${NOISE})?Xeon${NOISE}(?:(Gold|Silver|Platinum|Bronze|GOLD|SILVER|PLATINUM|Scalable|Phi)${NOISE})?((?:E[357]|[WDXEL])?[- ]?\d{4}[A-Z]{0,2}\+?(?: ?[vV] ?\d)?(?!\s?GB|\s?MHz|\.\d)|E[357]\b)?`, 'gi'),
    name: (match) => xeon(match[1] ?? '', match[2] ?? ''),
  },
  {
    // The second of a list: "Xeon E5520 and E5620".
    pattern: /(?<=\bXeon\s[^.;\n]{3,30}(?:\band|\bor|,|\/)\s?)([EXLW]\d{4}(?: ?v\d)?)\b/g,
    name: (match) => xeon('', match[1] ?? ''),
  },
  {
    pattern: new RegExp(String.raw`\b[Ii]ntel${NOISE}(E[357]|[WXx])[- ]?(\d{4}[A-Z]{0,2}(?: ?v\d)?)\b`, 'g'),
    name: (match) => xeon('', `${match[1] ?? ''}-${match[2] ?? ''}`),
  },
  {
    // The series and number of a Xeon say all: "two E5-2680 v3 processors".
    pattern: /\b(E[357])[- ](\d{4}[A-Z]{0,2}(?: ?[vV] ?\d)?)(?![\w.])/g,
    name: (match) => xeon('', `${match[1] ?? ''}-${match[2] ?? ''}`),
  },
  {
    pattern: new RegExp(String.raw`\bIntel${NOISE}(Gold|Silver|Platinum|Bronze)${NOISE}(\d{4}[A-Z]{0,2})\b`, 'g'),
    name: (match) => xeon(match[1] ?? '', match[2] ?? ''),
  },
  {
    pattern: new RegExp(String.raw`\b(?:Intel${NOISE})?(?:Core${NOISE})?\b[iI]-?([3579])${NOISE}(\d{3,5}[A-Za-z]{0,3}\d?\b(?!\s?GB|\s?MHz))?`, 'g'),
    name: (match) => core(match[0], match[1] ?? '', match[2] ?? '', match.input.slice(match.index + match[0].length, match.index + match[0].length + 24)),
  },
  {
    pattern: /\bAMD[\s-]{1,2}(?:CPU\s)?(\d{4}X3?D?)\b/g,
    name: (match) => ({ name: `AMD Ryzen ${ryzenTier(match[1] ?? '')} ${match[1]}`, parent: 'AMD Ryzen' }),
  },
  {
    pattern: new RegExp(String.raw`\b(?:Intel${NOISE}Core${NOISE}(?:(2)${NOISE}(Duo|Quad)|(Duo|Ultra \d))|Core${NOISE}(2)${NOISE}(Duo|Quad))`, 'gi'),
    name: ([, two, pair, single, bareTwo, barePair]) => (
      { name: `Intel Core ${[two ?? bareTwo, capitalised(pair ?? single ?? barePair ?? '')].filter((word) => word !== undefined).join(' ')}`, parent: null }),
  },
  {
    pattern: new RegExp(String.raw`\bIntel${NOISE}(Pentium|Celeron|Atom)\b`, 'g'),
    name: (match) => ({ name: `Intel ${match[1]}`, parent: null }),
  },
  {
    pattern: new RegExp(String.raw`\b(?:AMD${NOISE})?\b(EPYC|Epyc|Ryzen|RYZEN|Opteron|Threadripper)\b${NOISE}(?:(Threadripper|ThreadRipper)${NOISE})?(?:(PRO|Pro)${NOISE})?(?:([3579])[\s-]{1,2})?((?:PRO )?(?:\d{4}[A-Z]{0,3}|\d[A-Z]\d\d)\b|Rome\b|Milan\b|Naples\b|Genoa\b)?`, 'g'),
    name: (match) => amd(match),
  },
  {
    pattern: /\bAMD[\s-]{1,2}(Athlon|Phenom|Turion|Sempron|FX|A\d{1,2})(?:\s?\(tm\)|\s?™)?(?:[\s-]{1,2}(64 X2|II X\d|64|X\d|\d{4}[A-Z]{0,2}))?\b/gi,
    name: (match) => ({ name: `AMD ${/^(?:fx|a\d)/i.test(match[1]!) ? match[1]!.toUpperCase() : capitalised(match[1]!)}${match[2] === undefined ? '' : `${/^\d{4}/.test(match[2]) ? '-' : ' '}${match[2]}`}`, parent: null }),
  },
  {
    pattern: /\bApple(?:'s)?\s(?:Silicon\s)?(M[1-4])(?:[\s-](Pro|Max|Ultra|pro|max|ultra)\b)?|\b(M[1-4])\s(Pro|Max|Ultra|pro|max)?\s?(?=chip|CPU|processor|MacBook|Macbook|Mac )/g,
    name: (match) => apple(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''),
  },
  {
    pattern: /\bIBM\s(?:Power|POWER)\s?(\d)\b|\bPOWER([789])\b/g,
    name: (match) => ({ name: `IBM POWER${match[1] ?? match[2] ?? ''}`, parent: null }),
  },
  {
    pattern: /\b(?:ARM\s)?Cortex[\s-]?([AM]\d{1,2})\b/g,
    name: (match) => ({ name: `ARM Cortex-${match[1]}`, parent: null }),
  },
  {
    // Only the maker is told: "an Intel CPU at 3.4 GHz", "two 2.4 GHz AMD processors".
    pattern: new RegExp(String.raw`\b(Intel|AMD)(?:\s?\(R\)|®)?\s(?:Core\s|(?:dual|quad|octa|hexa|\d{1,2})-?\s?core\s|\d(?:\.\d{1,2})?\s?GHz\s|x86(?:[-_]64)?\s|64-bit\s|server\s|desktop\s){0,3}(?:CPU|[Pp]rocessor|PROCESSOR)s?\b`, 'g'),
    name: (match) => ({ name: `${match[1]} CPU`, parent: null }),
  },
]

/** CPUs by the grammar of their makers' names. */
export function findProcessors(text: string): readonly Device[] {
  if (!/Xeon|XEON|[Ii]ntel|[Cc]ore|AMD|EPYC|Epyc|Ryzen|Opteron|Threadripper|Apple|POWER|IBM|Cortex|\b[iI]-?[3579]\b|\bE[357][- ]|\bM[1-4]\b/.test(text)) return []
  let found: Device[] = []
  for (const { pattern, name } of GRAMMARS) {
    const taken: Device[] = []
    for (const match of text.matchAll(pattern)) {
      const named = name(match as RegExpExecArray)
      if (named === null) continue
      const start = match.index
      const end = start + match[0].replace(/[\s\-,(]+$/, '').length
      taken.push({ ...named, memoryGb: [], start, end, type: 'cpu', rule: 'hardware.processor' })
    }
    if (taken.length > 0) found = [...found, ...clearOf(taken, found)].sort((a, b) => a.start - b.start)
  }
  return found
}

function xeon(series: string, model: string): { name: string, parent: string | null } | null {
  if (/^phi$/i.test(series)) return null
  const code = model.trim().replace(/\s+/g, ' ')
  const line = series === '' || /scalable/i.test(series) ? '' : ` ${series[0]!.toUpperCase()}${series.slice(1).toLowerCase()}`
  if (/^E[357]$/i.test(code)) return { name: `Intel Xeon ${code.toUpperCase()}`, parent: 'Intel Xeon' }
  const parts = /^(E[357]|[WDXEL])?[- ]?(\d{4}[A-Z]{0,2}\+?)(?: ?v ?(\d))?$/i.exec(code)
  if (parts === null) return { name: `Intel Xeon${line}`, parent: line === '' ? null : 'Intel Xeon' }
  const prefix = (parts[1] ?? '').toUpperCase()
  const joined = /^[XEL]$/.test(prefix) ? `${prefix}${parts[2]}` : prefix === '' ? parts[2]! : `${prefix}-${parts[2]}`
  const version = parts[3] === undefined ? '' : ` v${parts[3]}`
  return { name: `Intel Xeon${line} ${joined}${version}`, parent: 'Intel Xeon' }
}

function core(whole: string, family: string, model: string, after: string): { name: string, parent: string | null } | null {
  // "i7" alone is no name; with its maker, "Core" or a model it is.
  if (!/Intel|Core|CPU|rocessor/i.test(whole) && !/^\d{4,5}/.test(model) && !/^[\s(@,]{0,3}(?:Intel\s)?(?:CPU|processor|\d(?:\.\d+)?\s?GHz)/i.test(after)) return null
  const base = `Intel Core i${family}`
  return model === '' ? { name: base, parent: null } : { name: `${base}-${model.toUpperCase()}`, parent: base }
}

function amd(match: RegExpExecArray): { name: string, parent: string | null } | null {
  const [whole, brand = '', threadripper, pro, tier, model] = match
  if (/^threadripper$/i.test(brand) && !/AMD/i.test(whole) && model === undefined) return null
  const base = /^epyc$/i.test(brand) ? 'AMD EPYC' : /^opteron$/i.test(brand) ? 'AMD Opteron' : 'AMD Ryzen'
  const isThreadripper = threadripper !== undefined || /^threadripper$/i.test(brand)
  const joined = model !== undefined && /^[RMNG][a-z]/.test(model) ? `-${model}` : model === undefined ? '' : ` ${model}`
  const name = [
    base, isThreadripper ? ' Threadripper' : '', pro === undefined ? '' : ' PRO', tier === undefined ? '' : ` ${tier}`, joined,
  ].join('')
  return { name, parent: name === base ? null : base }
}

function apple(chip: string, grade: string): { name: string, parent: string | null } {
  const base = `Apple ${chip}`
  return grade === '' ? { name: base, parent: null }
    : { name: `${base} ${grade[0]!.toUpperCase()}${grade.slice(1).toLowerCase()}`, parent: base }
}

const capitalised = (word: string) => `${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()}`

/** "3900X" is a Ryzen 9: the second digit tells the tier. */
function ryzenTier(model: string): number {
  const digit = Number(model[1])
  return digit >= 9 ? 9 : digit >= 7 ? 7 : digit >= 5 ? 5 : 3
}

