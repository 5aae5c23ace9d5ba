/** What a citation tells of a paper. */
export interface Cited {
  readonly title: string
  readonly authors: readonly string[]
  readonly venue: string | null
  readonly year: number | null
  readonly arxiv: string | null
  readonly doi: string | null
  readonly url: string | null
}

/** A BibTeX entry of what the source says of a paper's identity; fields that it does not say are left out. */
export function bibtexEntry(paper: Cited, key = citationKey(paper)): string {
  const fields = [
    ['title', `{${bibtexText(paper.title)}}`],
    ['author', paper.authors.map(authorText).join(' and ')],
    ['booktitle', bibtexText(paper.venue ?? '')],
    ['year', paper.year === null ? '' : String(paper.year)],
    ['eprint', bibtexText(paper.arxiv ?? '')],
    ['archiveprefix', paper.arxiv === null ? '' : 'arXiv'],
    ['doi', addressText(paper.doi ?? '')],
    ['url', addressText(paper.url ?? '')],
  ].filter(([, value]) => value !== '')
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`)
  return [`@${paper.venue === null ? 'misc' : 'inproceedings'}{${key},`, ...lines, '}', ''].join('\n')
}

const SMALL_WORDS = new Set(['a', 'an', 'the', 'on', 'of', 'in', 'for', 'with', 'and', 'to', 'is', 'are', 'how', 'what'])

/** First author's last name, year, first telling word of the title: `wu2023onepixel`. */
export function citationKey({ authors, year, title }: Pick<Cited, 'authors' | 'year' | 'title'>): string {
  const plain = (text: string) => text.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '').toLowerCase()
  const name = plain(authors[0]?.split(/\s+/).at(-1) ?? '')
  const word = title.split(/[\s:,]+/).find((candidate) => !SMALL_WORDS.has(candidate.toLowerCase())) ?? title
  return `${name}${year ?? ''}${plain(word)}` || 'paper'
}

/** A name; "et al." is BibTeX's "others", and an "and" within a name would make two of it. */
function authorText(name: string): string {
  if (/^et al\.?$/i.test(name.trim())) return 'others'
  const text = bibtexText(name)
  return /\sand\s/i.test(text) ? `{${text}}` : text
}

const SPECIAL: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

/** Text whose every character is printed as it is; braces, which BibTeX counts, are left out. */
function bibtexText(text: string): string {
  return text.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim()
    .replace(/[\\~^]/g, (character) => SPECIAL[character] ?? character)
    .replace(/([&%$#_])/g, '\\$1')
}

/** Addresses are set by packages that want them as they are; what would end the field is escaped as in a URL. */
function addressText(address: string): string {
  return address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))
}
