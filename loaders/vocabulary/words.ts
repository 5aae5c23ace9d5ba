import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The words of a list in `data/words`: separated by blanks, `#` begins a comment line. */
export function wordList(name: 'common-terms' | 'ordinary-words' | 'short-words' | 'name-beginnings' | 'plain-words' | 'areas'): ReadonlySet<string> {
  const text = readFileSync(fileURLToPath(new URL(`./data/words/${name}.txt`, import.meta.url)), 'utf8')
  return new Set(text.split('\n').filter((line) => !line.startsWith('# ')).join(' ').split(/\s+/).filter((word) => word !== ''))
}
