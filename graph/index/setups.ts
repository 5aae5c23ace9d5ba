import { compareRelations, RELATION_OF_KIND, type Entity, type EntityRelation, type ScopeTerm } from '@/graph/model'
import type { Setting } from '@/graph/store/graph-store'
import { degreeOf, rowOf } from './adjacency'
import { entityAt, settingAt, type NodeTables } from './nodes'
import type { SetupTable, TermTable } from './setup-table'

/** A setup's link to an entity, without what only the store has. */
export interface IndexedEntityLink {
  readonly relation: EntityRelation
  readonly entity: Entity
}

export interface IndexedSettingLink {
  readonly setting: Setting
}

/** A setup as the index knows it: what it links to, in the order of the store's own answers, but no evidence. */
export interface IndexedSetup {
  readonly id: string
  readonly paper: string
  readonly document: string
  readonly ordinal: number
  readonly scope: readonly ScopeTerm[]
  readonly except: readonly ScopeTerm[]
  readonly links: readonly IndexedEntityLink[]
  readonly settings: readonly IndexedSettingLink[]
}

/** The setups of papers, by the tables. */
export class Setups {
  constructor(private readonly nodes: NodeTables, private readonly table: SetupTable) {}

  find(id: string): IndexedSetup | null {
    const place = this.table.ids.find(id)
    return place < 0 ? null : this.at(place)
  }

  /** By document, then ordinal. */
  ofPaper(paper: number): IndexedSetup[] {
    const { setupsOfPaper, documents, ordinals } = this.table
    return Array.from(rowOf(setupsOfPaper, paper))
      .sort((a, b) => documents[a]! - documents[b]! || ordinals[a]! - ordinals[b]!)
      .map((place) => this.at(place))
  }

  /** How many setups some papers have together. */
  countOf(papers: Uint32Array): number {
    return papers.reduce((sum, paper) => sum + degreeOf(this.table.setupsOfPaper, paper), 0)
  }

  private at(place: number): IndexedSetup {
    const { ids, papers, documents, documentIds, ordinals, scope, except, features } = this.table
    const entities = this.nodes.entities.ids.length
    const linked = rowOf(features, place)
    return {
      id: ids.at(place),
      paper: this.nodes.papers.ids.at(papers[place]!),
      document: documentIds.at(documents[place]!),
      ordinal: ordinals[place]!,
      scope: this.terms(scope, place),
      except: this.terms(except, place),
      // Rows rise by identifier; relations come before it.
      links: Array.from(linked.filter((feature) => feature < entities), (feature) => {
        const entity = entityAt(this.nodes, feature)
        return { relation: RELATION_OF_KIND[entity.kind] as EntityRelation, entity }
      }).sort((a, b) => compareRelations(a.relation, b.relation)),
      settings: Array.from(linked.filter((feature) => feature >= entities), (feature) => ({ setting: settingAt(this.nodes, feature - entities) })),
    }
  }

  private terms({ offsets, names, entities }: TermTable, place: number): ScopeTerm[] {
    const [start, end] = [offsets[place]!, offsets[place + 1]!]
    return Array.from({ length: end - start }, (_, i) => {
      const entity = entities[start + i]!
      return { name: names.at(start + i), entity: entity < 0 ? null : this.nodes.entities.ids.at(entity) }
    })
  }
}
