import type { Entity, EntityLink, Evidence, PaperRecord, Result, Setup } from '@/graph/model'

/** Evidence in the form of the outward contract: the quote with the offsets of the mention itself. */
interface EvidenceJson {
  readonly section: string | null
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
}

interface NamedJson {
  readonly name: string
  readonly raw: string
  readonly evidence: EvidenceJson
}

/**
 * A record as `load --dry-run --json` prints it: one object a paper, names instead of identifiers, one item
 * for each distinct fact. `evidence.start` and `end` are the offsets of `raw` in the source.
 */
export function recordToJson(record: PaperRecord) {
  const { paper } = record
  const names = new Map(record.entities.map((entity) => [entity.id, entity]))
  const links = record.setups.flatMap((setup) => setup.links)
  return {
    source: record.document.fileName,
    format: record.document.format,
    title: paper.title,
    authors: paper.authors,
    authorsCount: paper.authorsCount,
    organization: paper.organization,
    venue: paper.venue,
    year: paper.year,
    date: paper.date,
    monthDay: paper.monthDay,
    comments: paper.comments,
    abstract: paper.abstract,
    code: paper.code.map(({ url, evidence }) => ({ url, evidence: evidence === null ? null : evidenceJson(evidence) })),
    datasets: namedItems(links, 'ON', names),
    architectures: namedItems(links, 'TRAINS', names),
    methods: namedItems(links, 'APPLIES', names),
    hardware: distinct(
      links.filter((link) => link.relation === 'RUNS_ON')
        .map((link) => ({ ...named(link, names), count: link.count, memoryGb: link.memoryGb })),
      ({ name, count, memoryGb }) => JSON.stringify([name, count, memoryGb])),
    software: distinct(
      links.filter((link) => link.relation === 'BUILT_WITH').map((link) => ({ ...named(link, names), version: link.version })),
      ({ name, version }) => JSON.stringify([name, version])),
    hyperparameters: record.setups.flatMap((setup) => settingsJson(setup, names)),
    results: record.results.filter((result) => result.own).map((result) => resultJson(result, names)),
    reporting: record.reporting,
  }
}

function namedItems(links: readonly EntityLink[], relation: EntityLink['relation'], names: ReadonlyMap<string, Entity>) {
  return distinct(links.filter((link) => link.relation === relation)
    .map((link) => ({ ...named(link, names), own: link.own })), ({ name }) => name)
}

function named(link: EntityLink, names: ReadonlyMap<string, Entity>): NamedJson {
  return { name: nameOf(link.entity, names), raw: link.evidence.raw, evidence: evidenceJson(link.evidence) }
}

function settingsJson(setup: Setup, names: ReadonlyMap<string, Entity>) {
  return setup.settings.map((setting) => ({
    name: nameOf(setting.hyperparameter, names),
    value: setting.value,
    unit: setting.unit,
    scope: setup.scope.map((term) => term.name),
    except: setup.except.map((term) => term.name),
    raw: setting.evidence.raw,
    evidence: evidenceJson(setting.evidence),
  }))
}

function resultJson(result: Result, names: ReadonlyMap<string, Entity>) {
  return {
    metric: result.metric,
    value: result.value,
    unit: result.unit,
    dataset: result.dataset === null ? null : nameOf(result.dataset, names),
    architecture: result.reachedBy?.startsWith('architecture:') === true ? nameOf(result.reachedBy, names) : null,
    method: result.reachedBy?.startsWith('method:') === true ? nameOf(result.reachedBy, names) : null,
    own: result.own,
    raw: result.evidence.raw,
    evidence: evidenceJson(result.evidence),
  }
}

function evidenceJson({ section, quote, raw, rawStart, rule, confidence }: Evidence): EvidenceJson {
  return { section, quote, start: rawStart, end: rawStart + raw.length, rule, confidence }
}

function nameOf(id: string, names: ReadonlyMap<string, Entity>): string {
  return names.get(id)?.name ?? id
}

/** The first of the items with the same key. */
function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse()
}
