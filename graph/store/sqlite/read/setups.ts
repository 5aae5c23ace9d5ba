import { type EntityRelation, RELATION_OF_KIND, type ScopeTerm } from '@/graph/model'
import type { StoredEntityLink, StoredSettingLink, StoredSetup } from '../../graph-store'
import { groupBy } from '../../group-by'
import { compareEntityLinks, compareSettingLinks } from '../../order'
import { type LinkRow, linksOfSetups } from '../queries/links-of-setups'
import { type SetupRow, setupsById as setupsByIdSql } from '../queries/setups-by-id'
import { setupsOfPapers as setupsOfPapersSql } from '../queries/setups-of-papers'
import type { Statements } from '../statement'
import { Texts } from './evidence'
import { Features } from './features'

export function setupsById(statements: Statements, ids: readonly string[]): (StoredSetup | null)[] {
  const setups = new Map(assemble(statements, statements.all(setupsByIdSql, JSON.stringify([...new Set(ids)]))).map((setup) => [setup.id, setup]))
  return ids.map((id) => setups.get(id) ?? null)
}

export function setupsOfPapers(statements: Statements, paperIds: readonly string[]): StoredSetup[][] {
  const setups = assemble(statements, statements.all(setupsOfPapersSql, JSON.stringify([...new Set(paperIds)])))
  const byPaper = groupBy(setups, (setup) => setup.paper)
  return paperIds.map((id) => byPaper.get(id) ?? [])
}

function assemble(statements: Statements, rows: readonly SetupRow[]): StoredSetup[] {
  const links = statements.all(linksOfSetups, JSON.stringify(rows.map((row) => row.key)))
  const features = new Features(statements, links.map((link) => link.feature))
  const texts = new Texts(statements, rows.map((row) => row.documentKey))
  const linksOf = groupBy(links, (link) => link.setup)
  return rows.map((row) => {
    const entityLinks: StoredEntityLink[] = []
    const settingLinks: StoredSettingLink[] = []
    for (const link of linksOf.get(row.key) ?? []) {
      const evidence = texts.evidence(link, row.documentKey)
      const entity = features.entity(link.feature)
      if (entity) entityLinks.push(toEntityLink(link, { entity, evidence }))
      else settingLinks.push({ setting: features.setting(link.feature)!, evidence })
    }
    const { id, paper, document, ordinal } = row
    return {
      id, paper, document, ordinal,
      scope: JSON.parse(row.scope) as ScopeTerm[],
      except: JSON.parse(row.except) as ScopeTerm[],
      links: entityLinks.sort(compareEntityLinks),
      settings: settingLinks.sort(compareSettingLinks),
    }
  })
}

function toEntityLink(row: LinkRow, link: Pick<StoredEntityLink, 'entity' | 'evidence'>): StoredEntityLink {
  const { count, memoryGb, version, own } = row
  const relation = RELATION_OF_KIND[link.entity.kind] as EntityRelation
  return { relation, entity: link.entity, count, memoryGb, version, own: own === 1, evidence: link.evidence }
}
