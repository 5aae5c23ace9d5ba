import { createHash } from 'node:crypto'
import type { EntityKind } from './kinds'

const SLUG_LIMIT = 80

/**
 * A name as part of an identifier: lower case letters, digits and hyphens.
 * `+` and `#` are spelt out, since they tell names apart ("C", "C++", "C#").
 * Letters of other scripts are kept; accents are removed.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** The first `length` hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string, length = 8): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}

/** A slug of bounded length; a longer one is cut at a word and told apart by a hash of the whole. */
function boundedSlug(name: string): string {
  const whole = slug(name)
  if (whole === '') return shortHash(name)
  if (whole.length <= SLUG_LIMIT) return whole
  const cut = whole.slice(0, SLUG_LIMIT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf('-'), SLUG_LIMIT - 20))}-${shortHash(whole, 6)}`
}

/** Identifiers that were asked for lately: the same few names stand in most papers. */
const known = new Map<string, string>()
const KNOWN_LIMIT = 20_000

/** `dataset:cifar-10`: made from the kind and the canonical name alone, so it is the same in every store. */
export function entityId(kind: EntityKind, canonicalName: string): string {
  const key = `${kind} ${canonicalName}`
  const old = known.get(key)
  if (old !== undefined) return old
  if (known.size >= KNOWN_LIMIT) known.clear()
  const id = `${kind.toLowerCase()}:${boundedSlug(canonicalName)}`
  known.set(key, id)
  return id
}

/** `paper:one-pixel-shortcut-…`: made from the title, so that one paper from two sources is one node. */
export function paperId(title: string): string {
  return `paper:${boundedSlug(title)}`
}

/**
 * One document is one file's account of one paper. The file counts by its name without folders:
 * loading it again from another working directory must not make a second document.
 */
export function documentId(format: string, fileName: string, paper: string): string {
  return `document:${shortHash(`${format}\n${fileName}\n${paper}`, 16)}`
}

/** `setup:PAPER/DOCUMENT/SCOPE`; the paper-wide setup of a document has the scope `all`. */
export function setupId(paper: string, document: string, scope: readonly string[], except: readonly string[]): string {
  const names = [...scope].sort().join(' ')
  const without = except.length > 0 ? ` except ${[...except].sort().join(' ')}` : ''
  const scopeSlug = boundedSlug(`${names === '' ? 'all' : names}${without}`)
  return `setup:${paper.slice('paper:'.length)}/${document.slice('document:'.length, 'document:'.length + 6)}/${scopeSlug}`
}

/**
 * `setting:learning-rate=0.1`, `setting:patience=10 epochs`: a hyperparameter with a value, shared between
 * papers. The unit is part of it: ten epochs are not ten steps.
 */
export function settingId(hyperparameterId: string, value: number | string, unit: string | null): string {
  const text = unit === null ? String(value) : `${value} ${unit}`
  const safe = text.length <= 60 ? text : `${text.slice(0, 50)}~${shortHash(text, 6)}`
  return `setting:${hyperparameterId.slice('hyperparameter:'.length)}=${safe}`
}

/** `result:DOCUMENT/3`: the fourth result that a document states. */
export function resultId(document: string, ordinal: number): string {
  return `result:${document.slice('document:'.length)}/${ordinal}`
}

/** The part of an identifier before its first colon: `paper`, `dataset`, `setting`, … */
export function prefixOf(id: string): string {
  const colon = id.indexOf(':')
  return colon < 0 ? '' : id.slice(0, colon)
}
