import { badInput } from './errors'

/**
 * A cursor names its list and a place in it, so that one of another list is refused instead of
 * answering nonsense. Its inside is nobody's business: base64url of both.
 */
export function encodeCursor(list: string, key: string): string {
  return Buffer.from(`${list}\n${key}`).toString('base64url')
}

/** The key in a cursor of this list. Throws where it is none. */
export function decodeCursor(list: string, cursor: string): string {
  const [from, ...key] = Buffer.from(cursor, 'base64url').toString().split('\n')
  if (from !== list || key.length === 0) {
    throw badInput(`"${cursor.slice(0, 40)}" is no cursor of this list. Give the endCursor of its page before, or none to begin.`)
  }
  return key.join('\n')
}
