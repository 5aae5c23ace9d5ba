/** A text that a spreadsheet would take for a formula, made text by an apostrophe; numbers stay numbers. */
export function guarded(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? `'${text}` : text
}

/** A cell in quotation marks where RFC 4180 wants them. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text as a cell that no spreadsheet runs. */
export function csvCell(text: string): string {
  return quoted(guarded(text))
}
