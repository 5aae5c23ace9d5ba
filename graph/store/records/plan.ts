import type { WriteSummary } from '../graph-store'
import type { PreparedRecord } from './prepared-record'

export interface WritePlan {
  /** What has to be written: the last record of each document whose content differs from the stored one. */
  readonly records: readonly PreparedRecord[]
  readonly summary: WriteSummary
}

/**
 * What a write has to do, given the digests of the documents that are stored. Several records of one document
 * count as if they were written one after the other, but only the last is.
 */
export function planWrite(prepared: readonly PreparedRecord[], stored: ReadonlyMap<string, string>): WritePlan {
  const current = new Map(stored)
  const last = new Map<string, PreparedRecord>()
  const counts = { created: 0, changed: 0, unchanged: 0 }
  for (const record of prepared) {
    const before = current.get(record.documentId)
    counts[before === undefined ? 'created' : before === record.digest ? 'unchanged' : 'changed'] += 1
    current.set(record.documentId, record.digest)
    last.set(record.documentId, record)
  }
  const records = [...last.values()].filter((record) => stored.get(record.documentId) !== record.digest)
  const linksWritten = records.reduce((sum, record) => sum + record.linkCount, 0)
  return { records, summary: { ...counts, linksWritten } }
}
