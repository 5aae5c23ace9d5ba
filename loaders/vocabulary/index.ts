import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VOCABULARY_KINDS, type VocabularyEntry, type VocabularyKind } from './entry'
import { applyLedger, standing } from './ledger'
import { readLedger } from './ledger-file'
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

/** Every entry of the vocabulary, with curators' decisions applied; read once. */
export function vocabulary(): readonly VocabularyEntry[] {
  loaded ??= applyLedger(listedVocabulary(), readLedger())
  return loaded
}

let renamed: ReadonlyMap<string, string> | null = null

/** The canonical name of a name that no list has, as curators decided; the name itself where nothing was decided. */
export function decidedName(kind: string, name: string): string {
  renamed ??= new Map(standing(readLedger()).flatMap((decision) =>
    decision.action === 'merge' ? [[`${decision.kind}:${decision.from}`, decision.into] as const] : []))
  return renamed.get(`${kind}:${name}`) ?? name
}

/** The vocabulary as its files list it, before any decision. */
export function listedVocabulary(): readonly VocabularyEntry[] {
  return VOCABULARY_KINDS.flatMap(readKind)
}

function readKind(kind: VocabularyKind): readonly VocabularyEntry[] {
  const folder = fileURLToPath(new URL(`./data/${FOLDER_OF_KIND[kind]}`, import.meta.url))
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()
  return files.flatMap((file) => parseVocabulary(
    readFileSync(join(folder, file), 'utf8'), kind, file.slice(0, -'.txt'.length), `data/${FOLDER_OF_KIND[kind]}/${file}`))
}
