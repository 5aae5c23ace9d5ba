import { type Paper, RELATION_OF_KIND, type EntityKind } from '@/graph/model'
import type { PageOf, PageRequest, PaperFilter, PaperLink, PaperOrder } from '../../graph-store'
import { groupBy } from '../../group-by'
import { comparePaperLinks } from '../../order'
import { pageKey, pageOf } from '../../page'
import { linksBetween as linksBetweenSql } from '../queries/links-between'
import { countPapers, listPapers as listPapersSql, PAPER_CONDITIONS, type PaperCondition } from '../queries/list-papers'
import { papersById as papersByIdSql } from '../queries/papers-by-id'
import type { SqlValue, Statements } from '../statement'
import { Texts } from './evidence'

export function papersById(statements: Statements, ids: readonly string[]): (Paper | null)[] {
  return statements.all(papersByIdSql, JSON.stringify(ids)).map(({ data }) => data === null ? null : toPaper(data))
}

function toPaper(data: string): Paper {
  return JSON.parse(data) as Paper
}

export function listPapers(statements: Statements, filter: PaperFilter, order: PaperOrder, page: PageRequest): PageOf<Paper> {
  const after = pageKey(page, order)
  const values = filterValues(filter)
  const conditions = (Object.keys(PAPER_CONDITIONS) as PaperCondition[]).filter((condition) => values[condition] !== undefined)
  const parameters = conditions.map((condition) => values[condition]!)
  const total = statements.get(countPapers(conditions), ...parameters)!.total
  const rows = statements.all(listPapersSql(conditions, order, after !== null), ...parameters, ...(after ?? []), page.first + 1)
  return pageOf(rows, page.first, total, order, ({ place, id }) => [place, id], ({ data }) => toPaper(data))
}

function filterValues(filter: PaperFilter): Readonly<Record<PaperCondition, SqlValue | undefined>> {
  return {
    venues: someOf(filter.venues),
    yearFrom: filter.yearFrom,
    yearTo: filter.yearTo,
    hasCode: filter.hasCode === undefined ? undefined : Number(filter.hasCode),
    linkedTo: someOf(filter.linkedTo),
    notReporting: someOf(filter.notReporting),
  }
}

/** A list without doubles as a parameter; an empty list asks for nothing. */
export function someOf(values: readonly string[] | undefined): string | undefined {
  return values === undefined || values.length === 0 ? undefined : JSON.stringify([...new Set(values)])
}

export function linksBetween(statements: Statements, pairs: readonly (readonly [string, string])[]): PaperLink[][] {
  const rows = statements.all(linksBetweenSql, JSON.stringify(pairs))
  const texts = new Texts(statements, rows.map((row) => row.documentKey))
  const byPair = groupBy(rows, (row) => row.pair)
  return pairs.map((_, index) => (byPair.get(index) ?? []).map((row): PaperLink => {
    const { paper, setup, target, targetKind, count, memoryGb, version, documentKey } = row
    const relation = targetKind === 'Setting' ? 'SETS' : RELATION_OF_KIND[targetKind as EntityKind]
    return { paper, setup, relation, target, count, memoryGb, version, evidence: texts.evidence(row, documentKey) }
  }).sort(comparePaperLinks))
}
