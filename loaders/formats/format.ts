import type { LoadError, PaperRecord } from '@/graph/model'
import type { DocumentInput } from '@/loaders/extract'

/** One document as it was read: text already decoded, with the names that identify it. */
export interface Source {
  /** File name without folders; "-" for standard input. */
  readonly fileName: string
  /** Where it was read from, for people: a path, or `archive.tar.gz!member`. */
  readonly uri: string
  readonly text: string
  /** Texts of the files that this one needs to be understood (see `Collection`); none for a file on its own. */
  readonly companions?: readonly string[]
}

export interface ReadOptions {
  /** `YYYY-MM-DD`: the day that the source was taken; resolves dates that leave out the year. */
  readonly asOf: string | null
}

/** One input format. Adding one is a folder with `index.ts` and fixtures, and a line in `registry.ts`. */
export interface Format {
  /** Name for `--format`, in lower case with hyphens. */
  readonly name: string
  /** One line for `--help` and error messages. */
  readonly summary: string
  /** Whether a text is of this format, judged by its content; quick, never throws. */
  detects(text: string): boolean
  /**
   * The records of a source, in its order. A `LoadError` among them rejects one part of the source and the
   * rest is read on; where the source cannot be read on, it is thrown.
   */
  read(source: Source, options: ReadOptions): Iterable<PaperRecord | LoadError>
  /** The texts of a source as extraction reads them, for those who ask what was found in them and why. */
  documents?(source: Source): Iterable<DocumentInput>
  /** Where files of the format also come as a collection. */
  readonly collection?: Collection
}

/**
 * Files that are understood only together, such as the clone of a repository: documents, and companions
 * that say more about them. The names of files alone tell a collection and its parts.
 */
export interface Collection {
  /** The root of the collection that a file marks by its path: "" or a folder ending in "/"; else null. */
  rootOf(path: string): string | null
  /** What a file, named by its path from the root, is there for; null where it is of no use. */
  roleOf(path: string): CollectionRole | null
}

export interface CollectionRole {
  /** Companions are read first, then documents by rising rank: of two accounts of one paper the first counts. */
  readonly rank: 'companion' | number
  /** A document gets the companions of the same key. */
  readonly key: string
}
