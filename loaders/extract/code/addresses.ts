import { isBlank, type Span } from '../text/span'

/** A web address in a text, mended: `url` has no blanks, the span covers it as it stands. */
export interface Address extends Span {
  readonly url: string
}

const OPENING = /https?\s?:\s?\/\s?\/\s?|\bwww\.\s?|\b(?:github|gitlab|bitbucket)\s?\.\s?(?:com|org)\s?\//gi
/** Hosts of repositories: their paths are owner/name. */
const REPOSITORY = /^(?:https?:\/\/)?(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)\//i
const ENDING = new Set(['.', ',', ';', ':', ')', ']', '}', '>', '\'', '"', '”', '’', '»', '*', '|', '`', '!', '?'])

/** Every web address in a text, in order; blanks that PDF text puts into them are taken out. */
export function findAddresses(text: string): readonly Address[] {
  const found: Address[] = []
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const address = addressAt(text, match.index)
    if (address === null) continue
    found.push(address)
    OPENING.lastIndex = Math.max(OPENING.lastIndex, address.end)
  }
  return found
}

function addressAt(text: string, start: number): Address | null {
  let end = wordEnd(text, start)
  const underscores: number[] = []
  for (let joined = 0; joined < 8; joined += 1) {
    const next = end < text.length && text[end] === ' ' ? end + 1 : end
    if (next === end || next >= text.length || isBlank(text.charCodeAt(next))) break
    const piece = text.slice(next, wordEnd(text, next))
    const url = bare(text.slice(start, end))
    if (!continues(url, piece) && !leadsToRepository(url, text, next)) break
    // PDF text loses underscores, and splits words before capitals only: a blank between capitals was one.
    if (/\p{Lu}$/u.test(url) && /^\p{Lu}/u.test(piece) && isWholeRepository(url)) underscores.push(end)
    end = next + piece.length
  }
  while (end > start && ENDING.has(text[end - 1]!) && !closesBracket(text, start, end)) end -= 1
  const url = withScheme(bare(withUnderscores(text, start, end, underscores)))
  return /^https?:\/\/[\w-]+(?:\.[\w-]+)+/i.test(url) ? { url, start, end } : null
}

/** Whether a piece behind a blank belongs to the address so far. */
function continues(url: string, piece: string): boolean {
  if (/^https?:?\/?\/?$|\/\/(?:www\.)?$/i.test(url)) return /^[/\w]/.test(piece)
  // "github. com/name", "www. cs.example.org"
  if (/\.$/.test(url)) return /^[a-z]{2,12}(?:[./:]\S*)?$/.test(piece) && !hasPath(url)
  if (/[/_~=-]$/.test(url)) return /^[\w.-]+[\w/.)-]*$/.test(piece) && !isProse(piece) && !isWholeRepository(url)
  if (/^[/_-]\S/.test(piece) || /^[.]\w/.test(piece)) return true
  // "…/Zero SNet.": camel case split before a capital, at the end of what is said.
  return hasPath(url) && /\p{Ll}$/u.test(url) && /^\p{Lu}[\w.-]*[.,;)\]]*$/u.test(piece) &&
    (/[.,;)\]]$/.test(piece) || /[_/-]/.test(piece) || /\p{Lu}.*\p{Lu}/u.test(piece)) && !isProse(piece) || (
    isWholeRepository(url) && /\p{Lu}$/u.test(url) && /^\p{Lu}{2,}[\w-]*[.,;)\]]*$/u.test(piece) && !isProse(piece))
}

/** "github.com/Jonathan Doe/Tool": an owner's name that was split goes on up to the slash behind it. */
function leadsToRepository(url: string, text: string, next: number): boolean {
  if (!REPOSITORY.test(url) || url.replace(REPOSITORY, '').includes('/')) return false
  return /^[\w.-]{1,20}(?: [\w.-]{1,20}){0,2}\/[\w.-]+/.test(text.slice(next, next + 90)) && !isProse(/^[\w.-]+/.exec(text.slice(next, next + 24))?.[0] ?? '')
}

function withUnderscores(text: string, start: number, end: number, places: readonly number[]): string {
  let from = start
  let joined = ''
  for (const place of places) {
    joined += `${text.slice(from, place)}_`
    from = place
  }
  return joined + text.slice(from, end)
}

function hasPath(url: string): boolean {
  return /^(?:https?:\/\/)?[^/]+\.[a-z]{2,}\/./i.test(url)
}

function isWholeRepository(url: string): boolean {
  return REPOSITORY.test(url) && url.replace(REPOSITORY, '').split('/').filter((part) => part !== '').length >= 2
}

/** Words that go on with the sentence, not with the address. */
function isProse(piece: string): boolean {
  return /^(?:and|or|for|with|under|in|the|The|We|Our|This|It|All|In|For|A|An|to|is|are|as|by|which|where|upon|on|at|Code|Data|See|To|Also|Please)[.,;)]*$/.test(piece)
}

function withScheme(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\u00ad]/g, '')
}

/** "(…)" within an address keeps its closing bracket. */
function closesBracket(text: string, start: number, end: number): boolean {
  return text[end - 1] === ')' && text.slice(start, end).includes('(')
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !isBlank(text.charCodeAt(end)) && !/[|<>"“”]/.test(text[end]!)) end += 1
  return end
}
