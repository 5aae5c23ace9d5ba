/**
 * A text without the control characters by which a document or a file name could move a terminal's cursor
 * or change its title; lines and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Control}/gu, '\ufffd')
}
