import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VOCABULARY_KINDS, type VocabularyEntry, type VocabularyKind } from './entry'
import { parseVocabulary } from './parse'

export { VOCABULARY_KINDS } from './entry'
export type { VocabularyEntry, VocabularyFlag, VocabularyKind } from './entry'

const FOLDER_OF_KIND: Record<VocabularyKind, string> = {
  dataset: 'datasets',
  architecture: 'architectures',
  method: 'methods',
  software: 'software',
  hardware: 'hardware',
}

let loaded: readonly VocabularyEntry[] | null = null

/** Every entry of the vocabulary, read from `data/` once. */
export function vocabulary(): readonly VocabularyEntry[] {
  loaded ??= VOCABULARY_KINDS.flatMap(readKind)
  return loaded
}

function readKind(kind: VocabularyKind): readonly VocabularyEntry[] {
  const folder = fileURLToPath(new URL(`./data/${FOLDER_OF_KIND[kind]}`, import.meta.url))
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()
  return files.flatMap((file) => parseVocabulary(
    readFileSync(join(folder, file), 'utf8'), kind, file.slice(0, -'.txt'.length), `data/${FOLDER_OF_KIND[kind]}/${file}`))
}
