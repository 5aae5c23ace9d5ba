import type { EntityKind } from '@/graph/model'

/** In what respect setups are compared. Settings are compared hyperparameter by hyperparameter. */
export const FACETS = ['DATASET', 'ARCHITECTURE', 'METHOD', 'HARDWARE', 'SOFTWARE', 'SETTING'] as const
export type Facet = (typeof FACETS)[number]

export const FACET_OF_KIND = {
  Dataset: 'DATASET',
  Architecture: 'ARCHITECTURE',
  Method: 'METHOD',
  Hardware: 'HARDWARE',
  Software: 'SOFTWARE',
  Hyperparameter: 'SETTING',
} as const satisfies Record<EntityKind, Facet>

/** Something that a setup has: an entity, or a setting. */
export interface Feature {
  readonly id: string
  readonly facet: Facet
  /** Identifier of the hyperparameter of a setting; null for entities. */
  readonly hyperparameter: string | null
  /** In millionths of a nat, see `featureWeight`. */
  readonly weight: number
}

export interface SharedFeature {
  readonly feature: Feature
  /** 0 to 1: this feature's part of the weight that both share; the parts of all shared features make 1. */
  readonly share: number
}

interface InFacet {
  readonly facet: Facet
  readonly hyperparameter: string | null
}

/** A facet that both report, without a single feature in common. */
export interface Difference extends InFacet {
  readonly asked: readonly Feature[]
  readonly other: readonly Feature[]
}

/** A facet that one of the two says nothing of. Missing counts neither as equal nor as different. */
export interface Unreported extends InFacet {
  /** The one that says nothing. */
  readonly by: 'ASKED' | 'OTHER'
  /** What the one that does report has. */
  readonly values: readonly Feature[]
}

export interface Comparison {
  /** By falling weight, then identifier. */
  readonly shared: readonly SharedFeature[]
  /** In the order of `FACETS`; settings by falling weight of their heaviest value, then hyperparameter. */
  readonly differing: readonly Difference[]
  /** In the same order. */
  readonly unreported: readonly Unreported[]
}

/** Compares what two papers or setups have, facet by facet. Each list holds a feature at most once. */
export function compareFeatures(asked: readonly Feature[], other: readonly Feature[]): Comparison {
  const inOther = new Set(other.map((feature) => feature.id))
  const common = asked.filter((feature) => inOther.has(feature.id)).sort(byWeight)
  const sum = common.reduce((total, feature) => total + feature.weight, 0)
  const [askedFacets, otherFacets] = [byFacet(asked), byFacet(other)]
  const agreed = new Set(common.map(facetKey))
  const keys = [...new Set([...askedFacets.keys(), ...otherFacets.keys()])].filter((key) => !agreed.has(key))

  const differing: Difference[] = []
  const unreported: Unreported[] = []
  for (const key of keys) {
    const [mine, theirs] = [askedFacets.get(key) ?? [], otherFacets.get(key) ?? []]
    const { facet, hyperparameter } = (mine[0] ?? theirs[0])!
    if (mine.length > 0 && theirs.length > 0) {
      differing.push({ facet, hyperparameter, asked: mine, other: theirs })
    } else {
      const by = mine.length === 0 ? 'ASKED' : 'OTHER'
      unreported.push({ facet, hyperparameter, by, values: by === 'ASKED' ? theirs : mine })
    }
  }
  return {
    shared: common.map((feature) => ({ feature, share: feature.weight / sum })),
    differing: inOrder(differing, ({ asked: mine, other: theirs }) => heaviest([...mine, ...theirs])),
    unreported: inOrder(unreported, ({ values }) => heaviest(values)),
  }
}

function byWeight(a: Feature, b: Feature): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1)
}

function facetKey({ facet, hyperparameter }: InFacet): string {
  return hyperparameter ?? facet
}

function byFacet(features: readonly Feature[]): Map<string, Feature[]> {
  const groups = new Map<string, Feature[]>()
  for (const feature of [...features].sort(byWeight)) {
    const group = groups.get(facetKey(feature))
    if (group) group.push(feature)
    else groups.set(facetKey(feature), [feature])
  }
  return groups
}

function heaviest(features: readonly Feature[]): number {
  return features.reduce((most, { weight }) => Math.max(most, weight), 0)
}

function inOrder<T extends InFacet>(rows: readonly T[], weightOf: (row: T) => number): T[] {
  return [...rows].sort((a, b) =>
    FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet)
    || weightOf(b) - weightOf(a)
    || ((a.hyperparameter ?? '') < (b.hyperparameter ?? '') ? -1 : 1))
}
