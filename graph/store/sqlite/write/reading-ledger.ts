import type { EvidencePlace } from '../../records/evidence-place'
import { insertReading, readingKey } from '../queries/write-links'
import type { Statements } from '../statement'
import type { KnownKeys } from './known-keys'

/** Keys of readings (section, rule and confidence, which recur together), during one transaction. */
export class ReadingLedger {
  constructor(private readonly statements: Statements, private readonly known: KnownKeys) {}

  keyOf({ section, rule, confidence }: EvidencePlace): number {
    const text = `${confidence} ${rule}\n${section ?? ''}\n${section === null}`
    let key = this.known.readings.get(text) ?? this.statements.get(readingKey, rule, confidence, section)?.key
    key ??= this.statements.run(insertReading, section, rule, confidence)
    this.known.readings.set(text, key)
    return key
  }
}
