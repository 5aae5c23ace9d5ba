import { type Entity, type SettingLink, type SettingValue, settingId } from '@/graph/model'
import { type Description, describeEntity, describeSetting } from './description'

/** Descriptions that are remembered, so that memory does not grow with the input. */
const REMEMBERED = 20_000

interface DescribedEntity extends Pick<Entity, 'name' | 'aliases' | 'parent'> {
  readonly description: Description
}

interface DescribedSetting {
  readonly unit: string | null
  readonly description: Description
}

/**
 * Describes entities and settings of one record after another. Papers speak of the same things in the same
 * words, so what was described last is remembered, and the same description is the same object.
 */
export class Describer {
  readonly #entities = new Map<string, DescribedEntity>()
  readonly #settings = new Map<string, Map<SettingValue, DescribedSetting>>()
  #remembered = 0

  entity(entity: Entity): Description {
    const { id, name, aliases, parent } = entity
    const known = this.#entities.get(id)
    if (known && known.name === name && known.parent === parent && sameList(known.aliases, aliases) && known.description.kind === entity.kind) {
      return known.description
    }
    const description = describeEntity(entity)
    this.#makeRoom()
    this.#entities.set(id, { name, aliases, parent, description })
    return description
  }

  setting(link: SettingLink): Description {
    const { hyperparameter, value, unit } = link
    const known = this.#settings.get(hyperparameter)?.get(value)
    if (known && known.unit === unit) return known.description
    const description = describeSetting(settingId(hyperparameter, value, unit), link)
    this.#makeRoom()
    const values = this.#settings.get(hyperparameter) ?? new Map<SettingValue, DescribedSetting>()
    this.#settings.set(hyperparameter, values.set(value, { unit, description }))
    return description
  }

  #makeRoom(): void {
    this.#remembered += 1
    if (this.#remembered <= REMEMBERED) return
    this.#entities.clear()
    this.#settings.clear()
    this.#remembered = 1
  }
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
