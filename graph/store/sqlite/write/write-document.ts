import type { Reporting } from '@/graph/model'
import { isQuoteInText } from '../../records/evidence-place'
import type { PreparedRecord, PreparedSetup } from '../../records/prepared-record'
import { insertDocument, insertReporting, insertSetup } from '../queries/write-documents'
import { insertLink, insertPlainLink, insertResult } from '../queries/write-links'
import type { Statements } from '../statement'
import type { FeatureLedger } from './feature-ledger'
import type { PaperLedger } from './paper-ledger'
import type { ReadingLedger } from './reading-ledger'

/** What rows refer to by keys. */
export interface Ledgers {
  readonly papers: PaperLedger
  readonly features: FeatureLedger
  readonly readings: ReadingLedger
}

/** Writes a document that is not there, with everything that it states. Its paper is there. */
export function writeDocument(statements: Statements, record: PreparedRecord, ledgers: Ledgers): void {
  const { document: { format, fileName, uri, text, textStart }, documentId, digest, claim } = record
  const paper = ledgers.papers.keyOf(record.paperId)
  const descriptions = record.descriptions.map((description) => ledgers.features.describe(description))
  const key = statements.run(
    insertDocument, documentId, paper, format, fileName, uri, textStart, claim, digest, JSON.stringify(descriptions), text,
  )
  for (const setup of record.setups) writeSetup(statements, paper, key, setup, ledgers)
  for (const [ordinal, { id, metric, value, unit, own, dataset, reachedBy, place }] of record.results.entries()) {
    statements.run(
      insertResult, id, key, ordinal, metric, value, unit, ledgers.features.keyOf(dataset), ledgers.features.keyOf(reachedBy), Number(own),
      ledgers.readings.keyOf(place), place.start, place.length, place.rawStart, place.rawLength, place.quote, place.raw,
    )
  }
  for (const [position, reporting] of record.reporting.entries()) writeReporting(statements, record, key, position, reporting)
}

function writeSetup(
  statements: Statements, paper: number, document: number, setup: PreparedSetup, { papers, features, readings }: Ledgers,
): void {
  const key = statements.run(insertSetup, setup.id, document, setup.ordinal, JSON.stringify(setup.scope), JSON.stringify(setup.except))
  let position = 0
  for (const { link: { entity, count, memoryGb, version, own }, place } of setup.links) {
    const feature = features.keyOf(entity)
    papers.link(paper, feature)
    const { start, length, rawStart, rawLength, quote, raw } = place
    const isPlain = !own && count === null && memoryGb === null && version === null && quote === null && raw === null
    if (isPlain) statements.run(insertPlainLink, key, position++, feature, readings.keyOf(place), start, length, rawStart, rawLength)
    else {
      statements.run(
        insertLink, key, position++, feature, readings.keyOf(place), start, length, rawStart, rawLength,
        count, memoryGb, version, Number(own), quote, raw,
      )
    }
  }
  for (const { link: { hyperparameter }, setting, place } of setup.settings) {
    const feature = features.keyOf(setting)
    papers.link(paper, feature)
    papers.link(paper, features.keyOf(hyperparameter))
    const { start, length, rawStart, rawLength, quote, raw } = place
    const isPlain = quote === null && raw === null
    if (isPlain) statements.run(insertPlainLink, key, position++, feature, readings.keyOf(place), start, length, rawStart, rawLength)
    else {
      statements.run(
        insertLink, key, position++, feature, readings.keyOf(place), start, length, rawStart, rawLength, null, null, null, 0, quote, raw,
      )
    }
  }
}

function writeReporting(statements: Statements, record: PreparedRecord, document: number, position: number, reporting: Reporting): void {
  const { variable, status, answer, quote, start, end } = reporting
  const inText = isQuoteInText(reporting, record.document)
  statements.run(insertReporting, document, position, variable, status, answer, start, end, Number(inText), inText ? null : quote)
}
