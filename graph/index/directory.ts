import type { EntityKind } from '@/graph/model'
import type { EntityWithCount, Setting } from '@/graph/store/graph-store'
import type { NodeKind, NodeRef } from './neighbourhood'
import { entityAt, kindAt, otherId, paperAt, settingAt, settingLabel, type IndexedPaper, type NodeTables, featurePlace } from './nodes'

/** A node as it is drawn and listed: no evidence, which only the store has. */
export interface NodeSummary {
  readonly id: string
  readonly kind: NodeKind
  /** Title, name, or "learning rate = 0.1". */
  readonly label: string
  /** How many papers have it; null for a paper. */
  readonly papers: number | null
  readonly year: number | null
  readonly venue: string | null
}

/** What each node is called: from identifiers to places in the tables and back. */
export class Directory {
  constructor(readonly nodes: NodeTables, private readonly paperCounts: Uint32Array) {}

  paper(id: string): IndexedPaper | null {
    const place = this.nodes.papers.ids.find(id)
    return place < 0 ? null : paperAt(this.nodes, place)
  }

  paperKnownAs(scheme: 'arxiv' | 'doi', value: string): IndexedPaper | null {
    const { otherIds, papersOfOtherIds } = this.nodes.papers
    const place = otherIds.find(otherId(scheme, value))
    return place < 0 ? null : paperAt(this.nodes, papersOfOtherIds[place]!)
  }

  entity(id: string): EntityWithCount | null {
    const place = this.nodes.entities.ids.find(id)
    return place < 0 ? null : this.entityAt(place)
  }

  entityAt(place: number): EntityWithCount {
    return { entity: entityAt(this.nodes, place), papers: this.paperCounts[place]! }
  }

  setting(id: string): Setting | null {
    const place = this.nodes.settings.ids.find(id)
    return place < 0 ? null : settingAt(this.nodes, place)
  }

  /** Any paper, entity or setting. */
  find(id: string): NodeRef | null {
    const paper = this.nodes.papers.ids.find(id)
    if (paper >= 0) return { isPaper: true, place: paper }
    const feature = featurePlace(this.nodes, id)
    return feature < 0 ? null : { isPaper: false, place: feature }
  }

  idOf({ isPaper, place }: NodeRef): string {
    return isPaper ? this.nodes.papers.ids.at(place) : this.featureId(place)
  }

  featureId(feature: number): string {
    const { entities, settings } = this.nodes
    return feature < entities.ids.length ? entities.ids.at(feature) : settings.ids.at(feature - entities.ids.length)
  }

  /** A hyperparameter's kind stands for its settings. */
  entityKindOf(feature: number): EntityKind {
    return feature < this.nodes.entities.ids.length ? kindAt(this.nodes, feature) : 'Hyperparameter'
  }

  summaryOf({ isPaper, place }: NodeRef): NodeSummary {
    if (isPaper) {
      const { id, title, year, venue } = paperAt(this.nodes, place)
      return { id, kind: 'Paper', label: title, papers: null, year, venue }
    }
    const entities = this.nodes.entities.ids.length
    const isEntity = place < entities
    return {
      id: this.featureId(place),
      kind: isEntity ? kindAt(this.nodes, place) : 'Setting',
      label: isEntity ? this.nodes.entities.names.at(place) : settingLabel(settingAt(this.nodes, place - entities)),
      papers: this.paperCounts[place]!, year: null, venue: null,
    }
  }
}
