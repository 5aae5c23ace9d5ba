/** What a list of papers says of one of them. */
export interface ListedPaper {
  readonly title: string
  readonly authors: string
  readonly venue: string
  readonly year: string
  readonly url: string
}

/** The papers of a list in CSV by their keys, which are file names without ".pdf". Columns are found by name. */
export function readPaperList(csv: string): ReadonlyMap<string, ListedPaper> {
  const [header = [], ...rows] = csvRows(csv)
  const column = (name: string) => header.findIndex((cell) => cell.trim().toLowerCase() === name)
  const [fileName, title, authors, venue, year, url] = [
    column('filename'),
    column('title'),
    column('authors'),
    column('conference'),
    column('year'),
    column('pdf_url'),
  ]
  const cell = (row: readonly string[], at: number | undefined) => row[at ?? -1]?.trim() ?? ''
  return new Map(
    rows
      .filter((row) => cell(row, fileName) !== '')
      .map((row) => [
        cell(row, fileName).replace(/\.pdf$/i, ''),
        {
          title: cell(row, title),
          authors: cell(row, authors),
          venue: cell(row, venue),
          year: cell(row, year),
          url: cell(row, url),
        },
      ]),
  )
}

/** The rows of a CSV text (RFC 4180). */
function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  // A cell in quotes, or one without; then what ends it.
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}
