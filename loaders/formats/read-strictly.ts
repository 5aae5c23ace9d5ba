import { LoadError, type PaperRecord } from '@/graph/model'
import type { Format, ReadOptions, Source } from './format'

/** All records of a source, where none may be broken. Throws the first `LoadError`. */
export function readStrictly(format: Format, source: Source, options: ReadOptions): PaperRecord[] {
  return Array.from(format.read(source, options), (record) => {
    if (record instanceof LoadError) throw record
    return record
  })
}
