import neo4j from 'neo4j-driver'
import type { Paper } from '@/graph/model'
import type { EntityFilter, EntityWithCount, PageOf, PageRequest, PaperFilter, PaperOrder } from '../../graph-store'
import { pageKey, pageOf } from '../../page'
import type { Connection } from '../connection'
import { listEntities as listEntitiesCypher } from '../queries/list-entities'
import { listPapers as listPapersCypher, PAPER_CONDITIONS, type PaperCondition } from '../queries/list-papers'
import { toEntity, toPaper } from './rows'

export async function listPapers(
  connection: Connection, filter: PaperFilter, order: PaperOrder, { first, after }: PageRequest,
): Promise<PageOf<Paper>> {
  const key = pageKey({ first, after }, order)
  const values: Readonly<Record<PaperCondition | 'linkedTo', unknown>> = {
    venues: someOf(filter.venues),
    yearFrom: filter.yearFrom,
    yearTo: filter.yearTo,
    hasCode: filter.hasCode,
    notReporting: someOf(filter.notReporting),
    linkedTo: someOf(filter.linkedTo),
  }
  const conditions = (Object.keys(PAPER_CONDITIONS) as PaperCondition[]).filter((condition) => values[condition] !== undefined)
  const place = key === null ? {} : { place: key[0], id: key[1] }
  const [row] = await connection.read(
    listPapersCypher(conditions, values.linkedTo !== undefined, order, key !== null),
    { ...values, ...place, limit: neo4j.int(first + 1) },
  )
  return pageOf(
    row!.papers, first, row!.total, order,
    (paper) => [order === 'TITLE' ? paper.titleOrder : paper.yearOrder, paper.id],
    toPaper,
  )
}

/** Without doubles; an empty list asks for nothing. */
function someOf<T>(values: readonly T[] | undefined): T[] | undefined {
  return values === undefined || values.length === 0 ? undefined : [...new Set(values)]
}

export async function listEntities(connection: Connection, { kinds, parent }: EntityFilter, { first, after }: PageRequest): Promise<PageOf<EntityWithCount>> {
  const key = pageKey({ first, after }, 'PAPERS')
  const wanted = someOf(kinds)
  const place = key === null ? {} : { place: neo4j.int(-key[0]), id: key[1] }
  const [row] = await connection.read(
    listEntitiesCypher({ kinds: wanted !== undefined, parent: parent !== undefined, after: key !== null }),
    { kinds: wanted, parent, ...place, limit: neo4j.int(first + 1) },
  )
  return pageOf(
    row!.entities, first, row!.total, 'PAPERS',
    (entity) => [entity.papers, entity.id],
    (entity) => ({ entity: toEntity(entity), papers: entity.papers }),
  )
}
