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

/** A file of the export: lists repeat their parameter, objects stand as JSON, what is null or undefined is left out. */
export function exportAddress(file: string, parameters: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of Array.isArray(value) ? value as unknown[] : [value]) {
      if (item !== null && item !== undefined) search.append(name, typeof item === 'object' ? JSON.stringify(item) : String(item))
    }
  }
  const text = search.toString()
  return `/api/export/${file}${text === '' ? '' : `?${text}`}`
}

/** An identifier as it stands in the last part of an address; null where it is not well escaped. */
export function idFromPath(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
