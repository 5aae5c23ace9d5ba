import { REPORTING_VARIABLES, type ReportingVariable } from '@/graph/model'
import type { StoredDocument, StoredReporting, StoredResult, StoredSetup } from '../graph-store'
import { groupBy } from '../group-by'
import { DescriptionIds } from '../neo4j/write/description-ids'
import {
  entityProperties, evidenceProperties, paperProperties, reportingProperties, settingProperties, setupProperties,
} from '../neo4j/write/properties'
import type { ExportSource } from '../sqlite/export-source'
import { TABLES, type Table } from './tables'

/** Papers that are read at a time. */
const PAPERS = 100
/** Rows of features between two waits for the disk. */
const ROWS = 1_000

/** Takes the rows of tables. */
export interface TableSink {
  add(table: Table, identifiers: readonly (string | number)[], properties?: Readonly<Record<string, unknown>>): void
  /** Waits until what was added has room. */
  drain(): Promise<void>
}

type Add = TableSink['add']

/** Writes a whole graph to the tables; memory does not grow with it. */
export async function writeTables(source: ExportSource, sink: TableSink): Promise<void> {
  const add: Add = (table, identifiers, properties) => sink.add(table, identifiers, properties)
  const drain = () => sink.drain()
  await writeFeatures(source, add, drain)
  const papers = new PaperTables(source, add)
  for (const ids of source.papers(PAPERS)) {
    papers.add(ids)
    await drain()
  }
  for (const name of papers.variables) add(TABLES.variables, [REPORTING_VARIABLES.indexOf(name)], { name })
}

async function writeFeatures(source: ExportSource, add: Add, drain: () => Promise<void>): Promise<void> {
  let rows = 0
  for (const { id, kind, data, papers } of source.features()) {
    const counts = { id, papers, papersOrder: -papers }
    if (kind === 'Setting') {
      const { properties, broader } = settingProperties(data)
      add(typeof properties.value === 'number' ? TABLES.numbers : TABLES.texts, [id], { ...properties, ...counts })
      add(TABLES.of, [id, broader])
    } else {
      const { properties, broader } = entityProperties(kind, data)
      add(TABLES.entities[kind], [id], { ...properties, ...counts })
      if (broader !== null) add(TABLES.isA, [id, broader])
    }
    if (++rows % ROWS === 0) await drain()
  }
  const ids = new DescriptionIds()
  for (const { id: feature, kind, data, documents } of source.descriptions()) {
    const id = ids.of({ id: feature, kind, data })
    add(TABLES.descriptions, [id], { id, data, documents })
    add(kind === 'Setting' ? TABLES.describesSetting : TABLES.describesEntity, [id, feature])
    if (++rows % ROWS === 0) await drain()
  }
}

/** Papers with all that hangs on them. Setups and results are known by numbers within the files: their identifiers are long. */
class PaperTables {
  /** Those that some document speaks of. */
  readonly variables = new Set<ReportingVariable>()
  readonly #ids = new DescriptionIds()
  #setups = 0
  #results = 0

  constructor(private readonly source: ExportSource, private readonly row: Add) {}

  add(ids: readonly string[]): void {
    const { papers, documents, setups, results, reporting } = this.source.answers(ids)
    for (const paper of papers) if (paper) this.row(TABLES.papers, [paper.id], paperProperties(paper))
    this.#addDocuments(documents)
    for (const setup of setups) this.#addSetup(setup)
    for (const result of results) this.#addResult(result)
    for (const [index, said] of reporting.entries()) this.#addReporting(ids[index]!, said)
  }

  #addDocuments(documents: readonly StoredDocument[]): void {
    const described = groupBy(this.source.descriptionsOf(documents.map(({ id }) => id)), ({ id }) => id)
    for (const { paper, claim, ...document } of documents) {
      const rows = described.get(document.id) ?? []
      const descriptions = rows.flatMap(({ feature, kind, data }) =>
        feature === null || kind === null || data === null ? [] : [this.#ids.of({ id: feature, kind, data })])
      this.row(TABLES.documents, [document.id], { ...document, claim: JSON.stringify(claim), digest: rows[0]?.digest, descriptions })
      this.row(TABLES.describedBy, [paper, document.id])
    }
  }

  #addSetup({ paper, document, links, settings, ...setup }: StoredSetup): void {
    const number = this.#setups++
    this.row(TABLES.setups, [number], setupProperties(setup, document))
    this.row(TABLES.hasSetup, [paper, number])
    for (const { relation, entity, evidence, ...more } of links) {
      this.row(TABLES.links[relation], [number, entity.id], { ...evidenceProperties(evidence), ...more })
    }
    for (const { setting, evidence } of settings) this.row(TABLES.links.SETS, [number, setting.id], evidenceProperties(evidence))
  }

  #addResult({ paper, dataset, reachedBy, evidence, ...result }: StoredResult): void {
    const number = this.#results++
    // As the identifier says: \`result:DOCUMENT/3\` is the fourth of its document.
    const ordinal = Number(result.id.slice(result.id.lastIndexOf('/') + 1))
    this.row(TABLES.results, [number], { ...result, ordinal })
    this.row(TABLES.reports, [paper, number], evidenceProperties(evidence))
    if (dataset !== null) this.row(TABLES.measuredOn, [number, dataset.id])
    if (reachedBy !== null) this.row(TABLES.reachedBy, [number, reachedBy.id])
  }

  #addReporting(paper: string, reporting: readonly StoredReporting[]): void {
    const positions = new Map<string, number>()
    for (const { document, ...said } of reporting) {
      const position = positions.get(document) ?? 0
      positions.set(document, position + 1)
      this.variables.add(said.variable)
      this.row(TABLES.discloses, [paper, REPORTING_VARIABLES.indexOf(said.variable)], reportingProperties(said, document, position))
    }
  }
}
