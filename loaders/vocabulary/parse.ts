import { VOCABULARY_FLAGS, type VocabularyEntry, type VocabularyFlag, type VocabularyKind } from './entry'
import { memoryFlag } from './memory'

/**
 * Reads a data file of the vocabulary. One entry a line:
 *
 *     Canonical name [< Parent] [{flag flag 24gb}] [= alias; alias]
 *
 * A semicolon parts aliases where a blank follows it ("TL;DR" is one name). A name or an alias with `?` in front of it
 * counts only beside a word of its kind; `{context}` says so of all names of an entry. Lines that begin with `#` are comments: each file names its source and licence in them.
 * Throws an Error that names file and line where a line does not fit.
 */
export function parseVocabulary(text: string, kind: VocabularyKind, theme: string, file: string): readonly VocabularyEntry[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) return []
    return [parseLine(content, kind, theme, `${file}:${index + 1}`)]
  })
}

function parseLine(line: string, kind: VocabularyKind, theme: string, origin: string): VocabularyEntry {
  const equals = line.indexOf(' = ')
  const head = equals < 0 ? line : line.slice(0, equals)
  const written = equals < 0 ? [] : line.slice(equals + 3).split(/;(?=\s|$)/).map((alias) => alias.trim())
  const aliases = written.map(unmarked)
  const brace = head.indexOf(' {')
  const flags = brace < 0 ? [] : head.slice(brace + 2, head.lastIndexOf('}')).split(/\s+/)
  const [title = '', parent = null] = (brace < 0 ? head : head.slice(0, brace)).split(' < ').map((part) => part.trim())
  const name = unmarked(title)
  const marked = [title, ...written].filter((spelling) => spelling.startsWith('?')).map(unmarked)
  for (const flag of flags) if (!isFlag(flag) && memoryFlag(flag) === null) throw new Error(`${origin}: "${flag}" is no flag`)
  if (name === '' || aliases.includes('')) throw new Error(`${origin}: an empty name or alias`)
  return {
    kind, name, aliases: aliases.filter((alias) => alias !== name), parent, theme, flags: new Set(flags.filter(isFlag)),
    ambiguous: new Set(flags.includes('context') ? [name, ...aliases] : marked),
    memoryGb: flags.map(memoryFlag).filter((size) => size !== null), origin,
  }
}

/** A name without the mark of an ambiguous one. */
function unmarked(spelling: string): string {
  return spelling.replace(/^\?/, '')
}

function isFlag(text: string): text is VocabularyFlag {
  return (VOCABULARY_FLAGS as readonly string[]).includes(text)
}
