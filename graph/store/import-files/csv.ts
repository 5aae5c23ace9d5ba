import { StoreError } from '@/graph/model'

/** Between the elements of a list: a character that no text of a paper has a use for. */
export const LIST_DELIMITER = '\u001f'

/**
 * A value as a field of a CSV file for Neo4j's import tool: empty for what is not said (null and empty lists),
 * texts in quotes, so that an empty text is one. Throws `StoreError` where a list cannot be told apart.
 */
export function csvField(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return quoted(value)
  if (!Array.isArray(value)) return String(value)
  if (value.every((element) => element === '')) return ''
  const elements = value.map(String)
  const damaged = elements.find((element) => element.includes(LIST_DELIMITER))
  if (damaged === undefined) return quoted(elements.join(LIST_DELIMITER))
  throw new StoreError(
    `"${damaged}" holds the control character U+001F, which divides the elements of lists for the import tool. ` +
    'Remove it from the document, or load over bolt://.', 'INVALID')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
