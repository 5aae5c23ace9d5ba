import { type PaperRecord, documentId, paperId } from '@/graph/model'

/** A transaction holds about this many links, or records: larger ones gain no speed and hold up readers. */
const LINKS = 20_000
const RECORDS = 1_000

/** Gathers records for one transaction. Of two accounts with the same identifier in one load, the first counts. */
export class Batch {
  private records: PaperRecord[] = []
  private links = 0
  private readonly ids = new Set<string>()

  /** Identifiers of all documents that were added, in this batch and those before it. */
  get seen(): ReadonlySet<string> {
    return this.ids
  }

  /** Whether it was added; false where the same document was there before. */
  add(record: PaperRecord): boolean {
    const id = documentId(record.document.format, record.document.fileName, paperId(record.paper.title))
    if (this.ids.has(id)) return false
    this.ids.add(id)
    this.records.push(record)
    this.links += record.setups.reduce((sum, setup) => sum + setup.links.length + setup.settings.length, 0)
    return true
  }

  get isFull(): boolean {
    return this.links >= LINKS || this.records.length >= RECORDS
  }

  /** What was gathered; the next batch begins. */
  take(): readonly PaperRecord[] {
    const taken = this.records
    this.records = []
    this.links = 0
    return taken
  }
}
