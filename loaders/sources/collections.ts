import { LoadError } from '@/graph/model'
import type { Collection, CollectionRole } from '@/loaders/formats/format'
import { ByteReader } from './byte-reader'
import type { FileTree, SourceFile } from './source-file'
import { readWhole } from './unpack'

/** A collection met in a tree. */
export interface CollectionPlace {
  readonly format: string
  readonly collection: Collection
  /** Path of its root in the tree: "" or ending in "/". */
  readonly root: string
}

/** What a tree holds, by the names of its files. */
export interface Survey {
  readonly places: readonly CollectionPlace[]
  /** Files that would be read as documents, and their bytes as stored. */
  readonly files: number
  readonly bytes: number
}

/** Whether a path lies below a root. */
export function within(path: string, root: string): boolean {
  return path.startsWith(root)
}

/** Goes through the names of a tree once. Errors are left for the reading. */
export async function surveyTree(
  tree: FileTree,
  collections: readonly (readonly [format: string, collection: Collection])[],
): Promise<Survey> {
  const places = new Map<string, CollectionPlace>()
  let files = 0
  let bytes = 0
  try {
    for await (const file of tree.files()) {
      if (file instanceof LoadError) continue
      files += 1
      bytes += file.size
      for (const [format, collection] of collections) {
        const root = collection.rootOf(file.path)
        if (root !== null && !places.has(root)) places.set(root, { format, collection, root })
      }
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
  }
  return { places: [...places.values()], files, bytes }
}

/** A file that is needed to understand others, as it was read. */
export interface Companion {
  readonly uri: string
  readonly bytes: Uint8Array
}

export interface CollectionDocument {
  readonly file: SourceFile
  readonly companions: readonly Companion[]
}

/**
 * The documents of a collection, by rank. Each rank is one pass over the tree; companions are held in
 * memory, documents are not.
 */
export async function* readCollection(
  tree: FileTree,
  place: CollectionPlace,
): AsyncGenerator<CollectionDocument | LoadError> {
  const companions = new Map<string, Companion[]>()
  const ranks = new Set<number>()
  for await (const { file, role } of filesOf(tree, place)) {
    if (role.rank !== 'companion') {
      ranks.add(role.rank)
      continue
    }
    try {
      const bytes = await readWhole(new ByteReader(file.bytes()), file.uri)
      companions.set(role.key, [...(companions.get(role.key) ?? []), { uri: file.uri, bytes }])
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      yield error
    }
  }
  for (const rank of [...ranks].sort((a, b) => a - b)) {
    for await (const { file, role } of filesOf(tree, place)) {
      if (role.rank === rank) yield { file, companions: companions.get(role.key) ?? [] }
    }
  }
}

async function* filesOf(
  tree: FileTree,
  { collection, root }: CollectionPlace,
): AsyncGenerator<{ file: SourceFile; role: CollectionRole }> {
  for await (const file of tree.files()) {
    if (file instanceof LoadError || !within(file.path, root)) continue
    const role = collection.roleOf(file.path.slice(root.length))
    if (role !== null) yield { file, role }
  }
}
