import { ENTITY_KINDS, type EntityKind } from '@/graph/model'
import { rowOf } from './adjacency'
import { compareFeatures, FACET_OF_KIND, FACETS, type Comparison, type Facet, type Feature } from './compare'
import type { Directory } from './directory'
import { featurePlace } from './nodes'
import type { IndexFilter } from './paper-filter'
import type { Ranker } from './rank'
import type { Structure } from './structure'

/** A paper ranked beside another. */
export interface RankedPaperId {
  readonly paper: string
  readonly score: number
  readonly sharedWeight: number
}

/** Whose setup is compared with that of all papers, and what of it counts. */
export interface SharedSetupQuestion {
  /** The paper that asks, which is left out of the answer. */
  readonly paper: string
  /** Identifiers of the entities and settings of one of its setups; null for all that the paper has. */
  readonly features: readonly string[] | null
  /** Kinds of features that count; HYPERPARAMETER stands for settings. Null for all. */
  readonly kinds: readonly EntityKind[] | null
  /** From 0 to 1: papers with a lower score are left out. */
  readonly minimumScore: number
  /** Which papers may be answered. Weights and scores do not depend on it. */
  readonly filter: IndexFilter
}

/** One facet's part of a score, whose denominator is D = S + (A − S) + (B − S) / 4 over all facets. */
export interface ScoreShare {
  readonly facet: Facet
  /** S / D of the facet's own S. Over all facets these make the score. */
  readonly contribution: number
  /** (A − S) / D: what the asked one has and the other lacks. */
  readonly missing: number
  /** (B − S) / 4D: what the other has besides. With the other two, over all facets, this makes 1. */
  readonly surplus: number
}

export interface SharedSetupPage {
  readonly items: readonly RankedPaperId[]
  readonly total: number
  readonly hasNext: boolean
}

const NOTHING: SharedSetupPage = { items: [], total: 0, hasNext: false }

/** Ranks papers by what they share with a paper or a setup, and says what that is. */
export class SharedSetups {
  /** Sums of the weights of each paper's features of one kind, made when a question first needs them. */
  private readonly weightsByKind = new Map<EntityKind, Float64Array>()

  constructor(
    private readonly directory: Directory, private readonly structure: Structure, private readonly select: (filter: IndexFilter) => Uint32Array, private readonly ranker: Ranker,
  ) {}

  /** By falling score, then identifier; `after` is the last one of the page before. Empty for an unknown paper. */
  rank(question: SharedSetupQuestion, first: number, after: { readonly score: number; readonly paper: string } | null): SharedSetupPage {
    const { ids } = this.directory.nodes.papers
    const paper = ids.find(question.paper)
    if (paper < 0) return NOTHING
    const features = this.featuresOf(question, paper)
    const asked = this.weigh(features)
    const accepts = this.acceptance(question.filter)
    const options = {
      first,
      // Also where the last one answered is gone, the page begins at its place.
      after: after && { score: after.score, paper: ids.upperBound(after.paper) - 1 },
      minimumScore: question.minimumScore,
      ...(accepts && { accepts }),
      ...(question.kinds && { weightOf: this.weightIn(question.kinds) }),
    }
    const { items, hasNext } = this.ranker.rank(features, asked, paper, options)
    // Counting reads everything, and few ask how many there are.
    const count = () => this.ranker.count(features, asked, paper, options)
    return { items: items.map((item) => ({ ...item, paper: ids.at(item.paper) })), hasNext, get total() { return count() } }
  }

  /** What the asked one and another paper share, where they differ, and what only one of them reports. */
  compare(question: SharedSetupQuestion, other: string): Comparison {
    const { asked, others } = this.bothSides(question, other)
    return compareFeatures(asked, others)
  }

  /** Each facet's part of the score, in the order of `FACETS`, those that neither has left out. */
  explain(question: SharedSetupQuestion, other: string): ScoreShare[] {
    const { asked, others } = this.bothSides(question, other)
    const inOther = new Set(others.map(({ id }) => id))
    const weigh = (features: readonly Feature[]) => features.reduce((sum, { weight }) => sum + weight, 0)
    const all = FACETS.map((facet) => {
      const mine = asked.filter((feature) => feature.facet === facet)
      return { facet, shared: weigh(mine.filter(({ id }) => inOther.has(id))), mine: weigh(mine), theirs: weigh(others.filter((feature) => feature.facet === facet)) }
    })
    // Four times D, which keeps the sums integers.
    const whole = all.reduce((sum, { shared, mine, theirs }) => sum + 4 * mine + theirs - shared, 0)
    return all.filter(({ mine, theirs }) => mine + theirs > 0).map(({ facet, shared, mine, theirs }) => ({
      facet, contribution: (4 * shared) / whole, missing: (4 * (mine - shared)) / whole, surplus: (theirs - shared) / whole,
    }))
  }

  private bothSides(question: SharedSetupQuestion, other: string) {
    const { ids } = this.directory.nodes.papers
    const [paper, place] = [ids.find(question.paper), ids.find(other)]
    return {
      asked: paper < 0 ? [] : this.described(this.featuresOf(question, paper)),
      others: place < 0 ? [] : this.described(this.ofKinds(rowOf(this.structure.featuresOfPaper, place), question.kinds)),
    }
  }

  /** Places of what the asked one has, without repetition, as far as it counts. */
  private featuresOf({ features, kinds }: SharedSetupQuestion, paper: number): Uint32Array {
    if (features === null) return this.ofKinds(rowOf(this.structure.featuresOfPaper, paper), kinds)
    const places = features.map((id) => featurePlace(this.directory.nodes, id)).filter((place) => place >= 0)
    return this.ofKinds(Uint32Array.from(new Set(places)).sort(), kinds)
  }

  private ofKinds(features: Uint32Array, kinds: readonly EntityKind[] | null): Uint32Array {
    return kinds === null ? features : features.filter((feature) => kinds.includes(this.directory.entityKindOf(feature)))
  }

  private weigh(features: Uint32Array): number {
    return features.reduce((sum, feature) => sum + this.structure.weights[feature]!, 0)
  }

  /** Weight of all that a paper has of some kinds. */
  private weightIn(kinds: readonly EntityKind[]): (paper: number) => number {
    const tables = ENTITY_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => this.weightsOf(kind))
    return (paper) => tables.reduce((sum, table) => sum + table[paper]!, 0)
  }

  private weightsOf(kind: EntityKind): Float64Array {
    const known = this.weightsByKind.get(kind)
    if (known) return known
    const { featuresOfPaper } = this.structure
    const weights = Float64Array.from({ length: featuresOfPaper.offsets.length - 1 }, (_, paper) => this.weigh(this.ofKinds(rowOf(featuresOfPaper, paper), [kind])))
    this.weightsByKind.set(kind, weights)
    return weights
  }

  /** Which papers a filter lets through; null for all. */
  private acceptance(filter: IndexFilter): ((paper: number) => boolean) | null {
    if (Object.keys(filter).length === 0) return null
    const accepted = new Uint8Array(this.directory.nodes.papers.ids.length)
    for (const paper of this.select(filter)) accepted[paper] = 1
    return (paper) => accepted[paper] === 1
  }

  private described(features: Uint32Array): Feature[] {
    const { entities, settings } = this.directory.nodes
    return Array.from(features, (feature) => ({
      id: this.directory.featureId(feature),
      facet: FACET_OF_KIND[this.directory.entityKindOf(feature)],
      hyperparameter: feature < entities.ids.length ? null : entities.ids.at(settings.hyperparameters[feature - entities.ids.length]!),
      weight: this.structure.weights[feature]!,
    }))
  }
}
