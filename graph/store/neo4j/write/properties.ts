import { type Entity, type Evidence, type Paper, type Reporting, type ScopeTerm, typedValue } from '@/graph/model'
import { entityOf, settingOf } from '../../records/description'
import type { PreparedRecord, PreparedSetup } from '../../records/prepared-record'
import { titleOrder } from '../../records/title-order'
import { integer } from './integers'

type Properties = Readonly<Record<string, unknown>>

/** Properties of nodes and relationships as they are written; null leaves a property out. */

export function paperProperties(paper: Paper): Properties {
  return {
    ...paper,
    authorsCount: integer(paper.authorsCount),
    comments: integer(paper.comments),
    year: integer(paper.year),
    // Ascending from the newest year; papers without one come last.
    yearOrder: integer(-(paper.year ?? 0)),
    titleOrder: titleOrder(paper),
    hasCode: paper.code.length > 0,
  }
}

export function documentProperties(record: PreparedRecord, descriptions: readonly string[]): Properties {
  const { document, documentId: id, digest, claim } = record
  return { ...document, id, textStart: integer(document.textStart), claim, digest, descriptions }
}

export function setupProperties({ id, ordinal, scope, except }: Pick<PreparedSetup, 'id' | 'ordinal' | 'scope' | 'except'>, document: string): Properties {
  const names = (terms: readonly ScopeTerm[]) => terms.map((term) => term.name)
  const entities = (terms: readonly ScopeTerm[]) => terms.map((term) => term.entity ?? '')
  return {
    id, document, ordinal: integer(ordinal),
    scope: names(scope), scopeEntities: entities(scope), except: names(except), exceptEntities: entities(except),
  }
}

export function evidenceProperties({ start, end, rawStart, ...rest }: Evidence): Properties {
  return { ...rest, start: integer(start), end: integer(end), rawStart: integer(rawStart) }
}

export function reportingProperties({ variable: _, ...said }: Reporting, document: string, position: number): Properties {
  return { ...said, start: integer(said.start), end: integer(said.end), document, position: integer(position) }
}

/** Properties of a feature besides its identifier, and the identifier of what it is a case of: a parent, or a hyperparameter. */
interface FeatureProperties<Broader> {
  readonly properties: Properties
  readonly broader: Broader
}

export function entityProperties(kind: Entity['kind'], data: string): FeatureProperties<string | null> {
  const properties = entityOf(kind, data)
  return { properties, broader: properties.parent }
}

export function settingProperties(data: string): FeatureProperties<string> {
  const description = settingOf(data)
  return { properties: { ...description, ...typedValue(description.value) }, broader: description.hyperparameter }
}
