import type { PaperRecord } from '@/graph/model'

/** One document as it was read: text already decoded, with the names that identify it. */
export interface Source {
  /** File name without folders; "-" for standard input. */
  readonly fileName: string
  /** Where it was read from, for people: a path, or `archive.tar.gz!member`. */
  readonly uri: string
  readonly text: string
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
  /** The records of a source, in its order. Throws `LoadError` where the source is broken. */
  read(source: Source, options: ReadOptions): Iterable<PaperRecord>
}
