import type { VocabularyEntry } from '@/loaders/vocabulary'
import { BLANK, type FoldedText, HYPHEN, isWordCode } from '../text/fold'

/** A member of a family: "ResNet-18" from "ResNet". */
export interface Member {
  /** Canonical name. */
  readonly name: string
  /** The folded place behind it. */
  readonly next: number
}

/** Depths that networks have; behind a blank only these are taken for one ("ResNet 50", not "ResNet 90 epochs"). */
const DEPTHS = new Set([8, 9, 10, 11, 12, 13, 14, 16, 18, 19, 20, 26, 28, 32, 34, 38, 40, 44, 50, 56, 61, 62, 68, 74, 92, 101, 110, 121,
  152, 161, 164, 169, 200, 201, 264, 269, 272, 1001, 1202])
/** Words behind a number that make it a count of something else. */
const COUNTED = /^[\s-]*(?:epochs?|layers?|models?|networks?|iterations?|steps?|runs?|times|images|classes|samples|million|k\b|%|x\b|×)/i

const PATTERNS = {
  depth: /^([ -]?)((?:BC-)?\d{1,4}(?:[-_ ](?=\d)\d{1,3}){0,2}(?:x\d{1,2}d?)?)(?!\w|\.\d)/i,
  scale: /^([ -]?)((?:B|L|M|S|lite)[ -]?\d)(?!\w|\.\d)/i,
  size: /^([ -]?)(tiny|small|medium|base|large|huge|giant|xxl|xl|mini|nano|atto|femto|TINY|SMALL|MEDIUM|BASE|LARGE|T|S|B|L|H|XL|XXL|Ti)(?![\w])/,
  patch: /^([ -]?)((?:S|B|L|H|T|Ti|G|XS|XL|Base|Small|Tiny|Large|Huge)(?:[ -]?\/?[ -]?\d{1,2})?)(?!\w|\.\d)/,
  params: /^([ -]?)((?:v?[123](?:\.\d)?[ -])?(?:\d{1,3}x)?\d{1,3}(?:\.\d{1,2})?[ ]?[BM])(?![\w])/i,
} as const

/**
 * The member of a family that goes on behind a match of its name ("-18", "-B/16", "-7B", "-large"), or null.
 * `next` is the folded place behind the family's name, `raw` how the text spells that.
 */
export function familyMember(entry: VocabularyEntry, folded: FoldedText, next: number, raw: string): Member | null {
  const offset = folded.origin[next]!
  const line = folded.text.slice(offset, offset + 24)
  // "ResNet-" at the end of a line, "50" at the beginning of the next
  const broken = /^[-\u2010\u2011]\r?\n(?=\d)/.exec(line)?.[0].length ?? 0
  const rest = broken === 0 ? line : `-${line.slice(broken)}`
  if (rest === '') return null
  for (const flag of ['params', 'patch', 'scale', 'depth', 'size'] as const) {
    if (!entry.flags.has(flag)) continue
    const match = PATTERNS[flag].exec(normalGap(rest))
    if (match === null || !isMember(flag, match, rest)) continue
    const end = placeAfter(folded, next, match[0].length + Math.max(0, broken - 1))
    if (end === null) continue
    return { name: memberName(entry, raw, match[2]!, flag), next: end }
  }
  return null
}

/** Every hyphen and dash as "-", so that offsets stay. */
function normalGap(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\u00ad_]/g, '-').replace(/[\u00a0\u2009\u202f\n]/g, ' ')
}

function isMember(flag: keyof typeof PATTERNS, match: RegExpExecArray, rest: string): boolean {
  const [whole, gap = '', suffix = ''] = match
  if (flag === 'depth' && gap === ' ') {
    return DEPTHS.has(Number(suffix.split(/[-_ ]/)[0])) && !COUNTED.test(rest.slice(whole.length))
  }
  // A single letter behind a blank is more often a symbol than a size.
  if ((flag === 'size' || flag === 'patch') && /^[A-Z][a-z]?$/.test(suffix)) return gap === '-'
  if (flag === 'size') return gap !== '' && !(gap === ' ' && /^(?:small|large|medium|huge|giant|mini)$/.test(suffix))
  if (flag === 'patch') return gap !== '' && !(gap === ' ' && !/\d/.test(suffix))
  if (flag === 'scale') return gap !== ' ' || /\d/.test(suffix)
  return true
}

function memberName(entry: VocabularyEntry, raw: string, suffix: string, flag: keyof typeof PATTERNS): string {
  const stem = /^\p{Ll}/u.test(entry.name) && entry.name.includes(' ') ? acronymOf(entry, raw) : entry.name.replace(/ Transformer$/, '')
  const tail = (/^[A-Z]{4,}$/.test(suffix) ? suffix.toLowerCase() : suffix).replace(/[ _]/g, flag === 'params' ? '' : '-')
  if (flag === 'patch') return `${stem}-${tail.replace(/^([A-Za-z]+)-?\/?-?(\d+)$/, '$1/$2')}`
  if (flag === 'params') return `${stem}-${tail.toUpperCase()}`
  if (flag === 'scale') return `${stem}-${tail.replace('-', '').toUpperCase()}`
  return `${stem}-${tail}`
}

/** The short name of a family that is named by words: "ViT" of "vision transformer". */
function acronymOf(entry: VocabularyEntry, raw: string): string {
  return [...entry.aliases].find((alias) => /^\S*[A-Z]\S*[A-Z]\S*$/.test(alias)) ?? raw
}

/** The folded place `length` characters of text behind `next`, where it is the end of a word. */
function placeAfter(folded: FoldedText, next: number, length: number): number | null {
  const offset = folded.origin[next]! + length
  let at = next
  while (at < folded.length && folded.origin[at]! < offset) at += 1
  if (at < folded.length && folded.origin[at]! !== offset) return null
  const code = folded.codes[at]
  return at >= folded.length || code === BLANK || code === HYPHEN || !isWordCode(code!) ? at : null
}
