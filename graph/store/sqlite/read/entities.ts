import type { EntityFilter, EntityWithCount, PageOf, PageRequest } from '../../graph-store'
import { pageKey, pageOf } from '../../page'
import { countEntities, ENTITY_CONDITIONS, type EntityCondition, listEntities as listEntitiesSql } from '../queries/list-entities'
import type { SqlValue, Statements } from '../statement'
import { toEntity } from './features'
import { someOf } from './papers'

export function listEntities(statements: Statements, filter: EntityFilter, page: PageRequest): PageOf<EntityWithCount> {
  const after = pageKey(page, 'PAPERS')
  const values: Readonly<Record<EntityCondition, SqlValue | undefined>> = {
    kinds: someOf(filter.kinds),
    parent: filter.parent,
  }
  const conditions = (Object.keys(ENTITY_CONDITIONS) as EntityCondition[]).filter((condition) => values[condition] !== undefined)
  const parameters = conditions.map((condition) => values[condition]!)
  const total = statements.get(countEntities(conditions), ...parameters)!.total
  const place = after === null ? [] : [-after[0], after[1]]
  const rows = statements.all(listEntitiesSql(conditions, after !== null), ...parameters, ...place, page.first + 1)
  return pageOf(
    rows, page.first, total, 'PAPERS',
    ({ papers, id }) => [papers, id],
    (row) => ({ entity: toEntity(row), papers: row.papers }),
  )
}
