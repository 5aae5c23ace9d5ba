import type { Entity, EntityRelation, Evidence, Paper, Relation, ScopeTerm } from '@/graph/model'
import type { IndexSetup, PaperLink, Setting, StoredEntityLink, StoredReporting, StoredResult, StoredSetup } from '../../graph-store'
import { compareEntityLinks, compareSettingLinks } from '../../order'
import type { LinkBetweenRow } from '../queries/links-between'
import type { EntityRow, EvidenceProperties, LinkProperties, PaperProperties, SettingRow, SetupProperties } from '../queries/nodes'
import type { ReportingRow } from '../queries/reporting-of-papers'
import type { ResultRow } from '../queries/results'
import type { SetupRow } from '../queries/setups'
import type { IndexSetupRow } from '../queries/stream'

/** From rows, where what is not said is missing, to the types of the interface, where it is null. */

export function toPaper(row: PaperProperties): Paper {
  return {
    id: row.id,
    title: row.title ?? '',
    titleFrom: row.titleFrom ?? 'source',
    authors: row.authors ?? [],
    authorsCount: row.authorsCount ?? null,
    organization: row.organization ?? null,
    venue: row.venue ?? null,
    year: row.year ?? null,
    date: row.date ?? null,
    monthDay: row.monthDay ?? null,
    abstract: row.abstract ?? null,
    comments: row.comments ?? null,
    arxiv: row.arxiv ?? null,
    doi: row.doi ?? null,
    openreview: row.openreview ?? null,
    url: row.url ?? null,
    code: row.code ?? [],
  }
}

export function toEntity({ id, kind, name, aliases, parent }: EntityRow): Entity {
  return { id, kind, name, aliases, parent }
}

export function toSetting(row: SettingRow): Setting {
  return row
}

export function toEvidence(row: EvidenceProperties): Evidence {
  const { section = null, quote, start, end, raw, rawStart, rule, confidence } = row
  return { section, quote, start, end, raw, rawStart, rule, confidence }
}

function toEntityLink(link: LinkProperties, relation: string, entity: EntityRow): StoredEntityLink {
  return {
    relation: relation as Exclude<Relation, 'SETS'> satisfies EntityRelation,
    entity: toEntity(entity),
    count: link.count ?? null,
    memoryGb: link.memoryGb ?? null,
    version: link.version ?? null,
    own: link.own ?? false,
    evidence: toEvidence(link),
  }
}

export function toPaperLink({ paper, setup, relation, target, link }: LinkBetweenRow): PaperLink {
  const { count = null, memoryGb = null, version = null } = link
  return { paper, setup, relation, target, count, memoryGb, version, evidence: toEvidence(link) }
}

function toTerms(names: readonly string[] = [], entities: readonly string[] = []): ScopeTerm[] {
  return names.map((name, index) => ({ name, entity: entities[index] || null }))
}

/** What a setup is about and holds for. */
function setupHead(paper: string, { id, document, ordinal, scope, scopeEntities, except, exceptEntities }: SetupProperties) {
  return { id, paper, document, ordinal, scope: toTerms(scope, scopeEntities), except: toTerms(except, exceptEntities) }
}

export function toIndexSetup({ paper, setup, features }: IndexSetupRow): IndexSetup {
  return { ...setupHead(paper, setup), features }
}

export function toSetup({ paper, setup, links, settings }: SetupRow): StoredSetup {
  return {
    ...setupHead(paper, setup),
    links: links.map(({ link, relation, entity }) => toEntityLink(link, relation, entity)).sort(compareEntityLinks),
    settings: settings.map(({ link, setting }) => ({ setting: toSetting(setting), evidence: toEvidence(link) })).sort(compareSettingLinks),
  }
}

export function toResult({ paper, result, evidence, dataset, reachedBy }: ResultRow): StoredResult {
  const { id, document, metric, value, unit = null, own } = result
  return {
    id, paper, document, metric, value, unit, own,
    dataset: dataset && toEntity(dataset),
    reachedBy: reachedBy && toEntity(reachedBy),
    evidence: toEvidence(evidence),
  }
}

export function toReporting({ variable, said }: ReportingRow): StoredReporting {
  const { document, status, answer, quote = null, start = null, end = null } = said
  return { document, variable, status, answer, quote, start, end }
}
