/**
 * Addresses of pages, made in one place. A colon needs no escape in a path, and identifiers are easier to
 * read and to type with it.
 */
function inPath(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':')
}

/** A node's own page; settings have theirs among the entities. */
export function addressOf(id: string): string {
  return id.startsWith('paper:') ? `/papers/${inPath(id.slice('paper:'.length))}` : `/entities/${inPath(id)}`
}

/** The canvas, starting from these nodes. */
export function exploreAddress(...ids: readonly string[]): string {
  return `/explore?center=${ids.map((id) => encodeURIComponent(id).replaceAll('%3A', ':')).join(',')}`
}

/** Papers whose results can be set beside those of this one. */
export function baselinesAddress(paper: string): string {
  return `/baselines?paper=${encodeURIComponent(paper.replace(/^paper:/, ''))}`
}

/** An identifier as it stands in the last part of an address; null where it is not well escaped. */
export function idFromPath(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
