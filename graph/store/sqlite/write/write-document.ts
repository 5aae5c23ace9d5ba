import type { Reporting } from '@/graph/model'
import type { PreparedRecord, PreparedSetup } from '../../records/prepare'
import { insertDocument, insertReporting, insertSetup } from '../queries/write-documents'
import { insertLink, insertResult } from '../queries/write-links'
import type { Statements } from '../statement'
import { evidenceParameters, isInText } from './evidence-parameters'
import type { FeatureLedger } from './feature-ledger'
import type { WordLedger } from './word-ledger'

/** What rows refer to by keys. */
export interface Ledgers {
  readonly features: FeatureLedger
  readonly words: WordLedger
}

/** Writes a document that is not there, with everything that it states. */
export function writeDocument(statements: Statements, record: PreparedRecord, paper: number, ledgers: Ledgers): void {
  const { document: { format, fileName, uri, text, textStart }, documentId, digest } = record
  const descriptions = record.descriptions.map((description) => ledgers.features.describe(description))
  const claim = JSON.stringify(record.paper)
  const key = statements.run(
    insertDocument, documentId, paper, format, fileName, uri, textStart, claim, digest, JSON.stringify(descriptions), text,
  )
  for (const setup of record.setups) writeSetup(statements, record, key, setup, ledgers)
  for (const [ordinal, result] of record.results.entries()) {
    const { id, metric, value, unit, own } = result
    statements.run(
      insertResult, id, key, ordinal, metric, value, unit, ledgers.features.keyOf(result.dataset),
      ledgers.features.keyOf(result.reachedBy), Number(own), ...evidenceParameters(result.evidence, record.document, ledgers.words),
    )
  }
  for (const [position, reporting] of record.reporting.entries()) writeReporting(statements, record, key, position, reporting)
}

function writeSetup(statements: Statements, record: PreparedRecord, document: number, setup: PreparedSetup, ledgers: Ledgers): void {
  const key = statements.run(insertSetup, setup.id, document, setup.ordinal, JSON.stringify(setup.scope), JSON.stringify(setup.except))
  let position = 0
  for (const { entity, count, memoryGb, version, own, evidence } of setup.links) {
    statements.run(
      insertLink, key, position++, ledgers.features.keyOf(entity), count, memoryGb, version, Number(own),
      ...evidenceParameters(evidence, record.document, ledgers.words),
    )
  }
  for (const { setting, evidence } of setup.settings) {
    statements.run(
      insertLink, key, position++, ledgers.features.keyOf(setting), null, null, null, 0,
      ...evidenceParameters(evidence, record.document, ledgers.words),
    )
  }
}

function writeReporting(statements: Statements, record: PreparedRecord, document: number, position: number, reporting: Reporting): void {
  const { variable, status, answer, quote, start, end } = reporting
  const inText = quote !== null && start !== null && end !== null && isInText(quote, start, end, record.document)
  statements.run(insertReporting, document, position, variable, status, answer, start, end, Number(inText), inText ? null : quote)
}
