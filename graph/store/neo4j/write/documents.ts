import { RELATIONS, type Relation } from '@/graph/model'
import type { PreparedRecord, PreparedSetup } from '../../records/prepared-record'
import type { Transaction } from '../connection'
import {
  createDocuments, createReporting, createResults, createSetups, createVariables,
} from '../queries/write-documents'
import { createLinks, type LinkWrite } from '../queries/write-links'
import { DISCLOSES_PROPERTIES, LINK_PROPERTIES } from '../queries/nodes'
import type { DescriptionIds } from './description-ids'
import { integer } from './integers'
import { documentProperties, evidenceProperties, reportingProperties, setupProperties } from './properties'

/** Writes documents that are not there, with everything that they state. Papers, entities and settings are there. */
export async function createRecords(transaction: Transaction, records: readonly PreparedRecord[], ids: DescriptionIds): Promise<void> {
  await transaction.run(createDocuments, {
    rows: records.map((record) => ({
      paper: record.paperId,
      properties: documentProperties(record, record.descriptions.map((description) => ids.of(description))),
    })),
  })
  await transaction.run(createSetups, {
    rows: records.flatMap((record) => record.setups.map((setup) => ({
      paper: record.paperId,
      properties: setupProperties(setup, record.documentId),
    }))),
  })
  const setups = records.flatMap((record) => record.setups)
  for (const relation of RELATIONS) {
    const rows = setups.map((setup) => linksOf(setup, relation)).filter((row) => row.links.length > 0)
    if (rows.length > 0) await transaction.run(createLinks(relation), { rows })
  }
  await writeResults(transaction, records)
  await writeReporting(transaction, records)
}

function linksOf(setup: PreparedSetup, relation: Relation): LinkWrite {
  const names = LINK_PROPERTIES[relation]
  if (relation === 'SETS') {
    const links = setup.settings.map(({ setting, link }) => valuesOf(setting, evidenceProperties(link.evidence), names))
    return { setup: setup.id, links }
  }
  const links = setup.links.filter(({ link }) => link.relation === relation).map(({ link: { entity, count, memoryGb, version, own, evidence } }) =>
    valuesOf(entity, { ...evidenceProperties(evidence), count: integer(count), memoryGb, version, own }, names))
  return { setup: setup.id, links }
}

function valuesOf(target: string, properties: Readonly<Record<string, unknown>>, names: readonly string[]): unknown[] {
  return [target, ...names.map((name) => properties[name])]
}

async function writeResults(transaction: Transaction, records: readonly PreparedRecord[]): Promise<void> {
  const rows = records.flatMap((record) => record.results.map((result, ordinal) => {
    const { id, metric, value, unit, own, dataset, reachedBy, evidence } = result
    const properties = { id, document: record.documentId, ordinal: integer(ordinal), metric, value, unit, own }
    return { paper: record.paperId, properties, evidence: evidenceProperties(evidence), dataset, reachedBy }
  }))
  if (rows.length > 0) await transaction.run(createResults, { rows })
}

async function writeReporting(transaction: Transaction, records: readonly PreparedRecord[]): Promise<void> {
  const rows = records.filter((record) => record.reporting.length > 0).map((record) => ({
    paper: record.paperId,
    said: record.reporting.map((said, position) =>
      valuesOf(said.variable, reportingProperties(said, record.documentId, position), DISCLOSES_PROPERTIES)),
  }))
  if (rows.length === 0) return
  await transaction.run(createVariables, { names: [...new Set(records.flatMap((record) => record.reporting.map((said) => said.variable)))] })
  await transaction.run(createReporting, { rows })
}
