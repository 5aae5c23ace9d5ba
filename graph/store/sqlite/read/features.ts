import { type Entity, type EntityKind, typedValue } from '@/graph/model'
import type { EntityWithCount, Setting } from '../../graph-store'
import { entityOf, settingOf } from '../../records/description'
import { type FeatureRow, featuresById } from '../queries/features-by-id'
import { featuresByKey } from '../queries/features-by-key'
import type { Statements } from '../statement'

export function toEntity({ id, kind, data }: FeatureRow): Entity {
  return { id, ...entityOf(kind as EntityKind, data) }
}

export function toSetting({ id, data, broaderData }: FeatureRow): Setting {
  const description = settingOf(data)
  const hyperparameterName = entityOf('Hyperparameter', broaderData!).name
  return { id, ...description, hyperparameterName, ...typedValue(description.value) }
}

export function entitiesById(statements: Statements, ids: readonly string[]): (EntityWithCount | null)[] {
  const rows = statements.all(featuresById, JSON.stringify(ids)).filter(({ kind }) => kind !== 'Setting')
  const entities = new Map(rows.map((row) => [row.id, { entity: toEntity(row), papers: row.papers }]))
  return ids.map((id) => entities.get(id) ?? null)
}

export function settingsById(statements: Statements, ids: readonly string[]): (Setting | null)[] {
  const rows = statements.all(featuresById, JSON.stringify(ids)).filter(({ kind }) => kind === 'Setting')
  const settings = new Map(rows.map((row) => [row.id, toSetting(row)]))
  return ids.map((id) => settings.get(id) ?? null)
}

/** Entities and settings by their keys. */
export class Features {
  readonly #entities = new Map<number, Entity>()
  readonly #settings = new Map<number, Setting>()

  constructor(statements: Statements, keys: Iterable<number | null>) {
    for (const row of statements.all(featuresByKey, JSON.stringify([...new Set(keys)].filter((key) => key !== null)))) {
      if (row.kind === 'Setting') this.#settings.set(row.key, toSetting(row))
      else this.#entities.set(row.key, toEntity(row))
    }
  }

  entity(key: number | null): Entity | null {
    return key === null ? null : this.#entities.get(key) ?? null
  }

  setting(key: number): Setting | null {
    return this.#settings.get(key) ?? null
  }
}
