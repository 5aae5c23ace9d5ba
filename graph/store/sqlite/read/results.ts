import type { StoredReporting, StoredResult } from '../../graph-store'
import { groupBy } from '../../group-by'
import { reportingOfPapers as reportingOfPapersSql } from '../queries/reporting-of-papers'
import { type ResultRow, resultsById as resultsByIdSql } from '../queries/results-by-id'
import { resultsOfPapers as resultsOfPapersSql } from '../queries/results-of-papers'
import type { Statements } from '../statement'
import { Texts } from './evidence'
import { Features } from './features'

export function resultsById(statements: Statements, ids: readonly string[]): (StoredResult | null)[] {
  const rows = statements.all(resultsByIdSql, JSON.stringify([...new Set(ids)]))
  const results = new Map(assemble(statements, rows).map((result) => [result.id, result]))
  return ids.map((id) => results.get(id) ?? null)
}

export function resultsOfPapers(statements: Statements, paperIds: readonly string[]): StoredResult[][] {
  const rows = statements.all(resultsOfPapersSql, JSON.stringify([...new Set(paperIds)]))
  const byPaper = groupBy(assemble(statements, rows), (result) => result.paper)
  return paperIds.map((id) => byPaper.get(id) ?? [])
}

function assemble(statements: Statements, rows: readonly ResultRow[]): StoredResult[] {
  const features = new Features(statements, rows.flatMap((row) => [row.dataset, row.reachedBy]))
  const texts = new Texts(statements, rows.map((row) => row.documentKey))
  return rows.map((row) => {
    const { id, paper, document, metric, value, unit } = row
    return {
      id, paper, document, metric, value, unit,
      dataset: features.entity(row.dataset),
      reachedBy: features.entity(row.reachedBy),
      own: row.own === 1,
      evidence: texts.evidence(row, row.documentKey),
    }
  })
}

export function reportingOfPapers(statements: Statements, paperIds: readonly string[]): StoredReporting[][] {
  const rows = statements.all(reportingOfPapersSql, JSON.stringify([...new Set(paperIds)]))
  const texts = new Texts(statements, rows.filter((row) => row.inText === 1).map((row) => row.documentKey))
  const byPaper = groupBy(rows, (row) => row.paper)
  return paperIds.map((id) => (byPaper.get(id) ?? []).map((row) => {
    const { document, documentKey, variable, status, answer, start, end } = row
    const quote = row.inText === 1 ? texts.slice(documentKey, start!, end!) : row.quote
    return { document, variable, status, answer, quote, start, end }
  }))
}
