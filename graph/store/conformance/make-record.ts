import {
  type Entity, entityId, type EntityKind, type EntityLink, type Evidence, PaperRecord, RELATION_OF_KIND, type Result,
  type SettingLink, type SettingValue, type Setup,
} from '@/graph/model'

/** Short forms for records that are written by hand, so that a fixture reads like the paper that it is about. */

/** An entity by its name; `parent` is the name of a broader one of the same kind. */
export function entity(kind: EntityKind, name: string, more: { aliases?: readonly string[]; parent?: string } = {}): Entity {
  const parent = more.parent === undefined ? null : entityId(kind, more.parent)
  return { id: entityId(kind, name), kind, name, aliases: more.aliases ?? [], parent }
}

/** Finds evidence in a text: `quote` as it stands there, and in it the mention `raw`. */
export type Quoting = (quote: string, raw: string) => Evidence

export function quoting(text: string, textStart = 0, section: string | null = null): Quoting {
  return (quote, raw) => {
    const start = text.indexOf(quote)
    const within = quote.indexOf(raw)
    if (start < 0 || within < 0) throw new Error(`"${quote}" with "${raw}" does not stand in the text.`)
    const from = textStart + start
    return {
      section, quote, start: from, end: from + quote.length, raw, rawStart: from + within, rule: 'test.by-hand', confidence: 0.9,
    }
  }
}

export function link(target: Entity, evidence: Evidence, more: Partial<EntityLink> = {}): EntityLink {
  const relation = RELATION_OF_KIND[target.kind]
  if (relation === 'SETS') throw new Error('A hyperparameter is linked through a setting.')
  return { relation, entity: target.id, count: null, memoryGb: null, version: null, own: false, evidence, ...more }
}

export function sets(hyperparameter: Entity, value: SettingValue, evidence: Evidence, unit: string | null = null): SettingLink {
  return { hyperparameter: hyperparameter.id, value, unit, evidence }
}

/** A setup; without names in its scope it is the paper-wide one. */
export function setup(
  links: readonly EntityLink[], settings: readonly SettingLink[],
  limits: { scope?: readonly Entity[]; except?: readonly Entity[] } = {},
): Setup {
  const terms = (entities: readonly Entity[] = []) => entities.map(({ name, id }) => ({ name, entity: id }))
  return { scope: terms(limits.scope), except: terms(limits.except), links, settings }
}

export interface RecordParts {
  readonly fileName: string
  readonly text: string
  readonly textStart?: number
  readonly format?: string
  readonly title: string
  readonly claim?: Partial<PaperRecord['paper']>
  readonly entities?: readonly Entity[]
  readonly setups?: readonly Setup[]
  readonly results?: readonly Result[]
  readonly reporting?: PaperRecord['reporting']
}

export function record(parts: RecordParts): PaperRecord {
  const { fileName, text, textStart = 0, format = 'by-hand', title, claim = {} } = parts
  return PaperRecord.parse({
    document: { format, fileName, uri: `papers/${fileName}`, text, textStart },
    paper: { title, authors: [], ...claim },
    entities: parts.entities ?? [],
    setups: parts.setups ?? [setup([], [])],
    results: parts.results ?? [],
    reporting: parts.reporting ?? [],
  })
}
