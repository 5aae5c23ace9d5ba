import { ENTITY_KINDS } from '@/graph/model'
import type { EntityFilter, PageRequest } from '@/graph/store/graph-store'
import type { KeyedPage } from './keyed-page'
import type { NodeTables } from './nodes'

/** Places of entities by falling number of papers, then identifier. */
export function entitiesByPapers(nodes: NodeTables, paperCounts: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: nodes.entities.ids.length }, (_, i) => i)
    .sort((a, b) => paperCounts[b]! - paperCounts[a]! || a - b)
}

/** Entities by falling number of papers, then identifier, for pages of a list. */
export class EntityOrder {
  constructor(private readonly nodes: NodeTables, private readonly paperCounts: Uint32Array, private readonly order: Uint32Array) {}

  /** A key holds the number of papers and the identifier, so that it stays good when others come or go. */
  page(filter: EntityFilter, { first, after }: PageRequest): KeyedPage<number> {
    const accepts = this.accepts(filter)
    const behind = after === null ? () => true : this.behind(after)
    const items: KeyedPage<number>['items'][number][] = []
    let total = 0
    let hasNext = false
    for (const entity of this.order) {
      if (!accepts(entity)) continue
      total++
      if (!behind(entity)) continue
      if (items.length < first) items.push({ key: this.keyOf(entity), item: entity })
      else hasNext = true
    }
    return { items, total, hasNext }
  }

  private keyOf(entity: number): string {
    return `${this.paperCounts[entity]!} ${this.nodes.entities.ids.at(entity)}`
  }

  private behind(key: string): (entity: number) => boolean {
    const blank = key.indexOf(' ')
    const count = Number(key.slice(0, Math.max(blank, 0)))
    const place = this.nodes.entities.ids.upperBound(key.slice(blank + 1))
    return (entity) => this.paperCounts[entity]! < count || (this.paperCounts[entity] === count && entity >= place)
  }

  private accepts({ kinds, parent }: EntityFilter): (entity: number) => boolean {
    const { entities } = this.nodes
    const wanted = kinds && new Set(kinds.map((kind) => ENTITY_KINDS.indexOf(kind)))
    const parentPlace = parent === undefined ? null : entities.ids.find(parent)
    if (parentPlace === -1) return () => false
    return (entity) => (!wanted || wanted.has(entities.kinds[entity]!))
      && (parentPlace === null || entities.parents[entity] === parentPlace)
  }
}
