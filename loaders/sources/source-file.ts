import type { LoadError } from '@/graph/model'

/**
 * A file to read, wherever it lies: in a folder, in an archive, on standard input. Files of an archive
 * come out of one stream, so the bytes of one are read, or left alone, before the next is asked for.
 */
export interface SourceFile {
  /** Path inside its tree, with "/" between the parts. */
  readonly path: string
  /** Where it lies, for people. */
  readonly uri: string
  /** Bytes as stored. */
  readonly size: number
  /** Where it lies on the disk; null for a member of an archive, whose bytes can be read once. */
  readonly diskPath: string | null
  /** The bytes. Rejects with `LoadError`. */
  bytes(): AsyncIterable<Uint8Array>
}

/** Files that lie together: a folder or an archive. What cannot be read stands between them as an error. */
export interface FileTree {
  /** The files in an order that is the same every time; may be called again, for another pass. */
  files(): AsyncIterable<SourceFile | LoadError>
}
