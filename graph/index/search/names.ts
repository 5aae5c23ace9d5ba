import { compareText } from '@/graph/model'
import { StringTable } from '../string-table'
import { nameKey } from './text'

/** An entity by its place, and which of its names it is known by here: −1 the canonical name, else the alias. */
export interface NameHit {
  readonly entity: number
  readonly alias: number
}

/** Names as `nameKey` writes them, sorted, each with what it is a name of. */
export interface NameTable {
  readonly keys: StringTable
  readonly entities: Uint32Array
  /** −1 for the canonical name, else which alias. */
  readonly aliases: Int32Array
}

/** All names and aliases of entities, whatever their case, hyphens and blanks. */
export class Names {
  constructor(private readonly table: NameTable) {}

  /** From the names of each entity: the canonical one first, then its aliases. */
  static tableFrom(count: number, namesOf: (entity: number) => readonly string[]): NameTable {
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
    return {
      keys: StringTable.from(rows.map((row) => row.key)),
      entities: Uint32Array.from(rows, (row) => row.entity),
      aliases: Int32Array.from(rows, (row) => row.alias),
    }
  }

  /** Entities of exactly this name; those whose canonical name it is come first. */
  named(name: string): NameHit[] {
    const key = nameKey(name)
    if (key === '') return []
    const hits: NameHit[] = []
    for (let i = this.table.keys.lowerBound(key); i < this.table.keys.length && this.table.keys.at(i) === key; i++) hits.push(this.hit(i))
    return hits
  }

  /** Entities with a name that begins like this one, at most `limit`, with the part of the name that is given (0 to 1). */
  beginningWith(name: string, limit: number): (NameHit & { readonly part: number })[] {
    const key = nameKey(name)
    if (key === '') return []
    const hits: (NameHit & { readonly part: number })[] = []
    const end = Math.min(this.table.keys.lowerBound(`${key}\u{10ffff}`), this.table.keys.length)
    for (let i = this.table.keys.lowerBound(key); i < end && hits.length < limit; i++) {
      hits.push({ ...this.hit(i), part: key.length / this.table.keys.at(i).length })
    }
    return hits
  }

  private hit(i: number): NameHit {
    return { entity: this.table.entities[i]!, alias: this.table.aliases[i]! }
  }
}
