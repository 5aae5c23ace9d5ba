import { compareText } from '@/graph/model'
import { StringTable } from '../string-table'
import { nameKey } from './text'

/** An entity by its place, and which of its names it is known by here: −1 the canonical name, else the alias. */
export interface NameHit {
  readonly entity: number
  readonly alias: number
}

/** All names and aliases of entities, whatever their case, hyphens and blanks. */
export class Names {
  private constructor(
    private readonly keys: StringTable,
    private readonly entities: Uint32Array,
    private readonly aliases: Int32Array,
  ) {}

  /** From the names of each entity: the canonical one first, then its aliases. */
  static from(count: number, namesOf: (entity: number) => readonly string[]): Names {
    const rows: { readonly key: string; readonly entity: number; readonly alias: number }[] = []
    for (let entity = 0; entity < count; entity++) {
      const seen = new Set<string>([''])
      namesOf(entity).forEach((name, i) => {
        const key = nameKey(name)
        if (!seen.has(key)) rows.push({ key, entity, alias: i - 1 })
        seen.add(key)
      })
    }
    rows.sort((a, b) => compareText(a.key, b.key) || a.alias - b.alias || a.entity - b.entity)
    return new Names(
      StringTable.from(rows.map((row) => row.key)),
      Uint32Array.from(rows, (row) => row.entity),
      Int32Array.from(rows, (row) => row.alias),
    )
  }

  /** Entities of exactly this name; those whose canonical name it is come first. */
  named(name: string): NameHit[] {
    const key = nameKey(name)
    if (key === '') return []
    const hits: NameHit[] = []
    for (let i = this.keys.lowerBound(key); i < this.keys.length && this.keys.at(i) === key; i++) hits.push(this.hit(i))
    return hits
  }

  /** Entities with a name that begins like this one, at most `limit`, with the part of the name that is given (0 to 1). */
  beginningWith(name: string, limit: number): (NameHit & { readonly part: number })[] {
    const key = nameKey(name)
    if (key === '') return []
    const hits: (NameHit & { readonly part: number })[] = []
    const end = Math.min(this.keys.lowerBound(`${key}\u{10ffff}`), this.keys.length)
    for (let i = this.keys.lowerBound(key); i < end && hits.length < limit; i++) {
      hits.push({ ...this.hit(i), part: key.length / this.keys.at(i).length })
    }
    return hits
  }

  private hit(i: number): NameHit {
    return { entity: this.entities[i]!, alias: this.aliases[i]! }
  }
}
