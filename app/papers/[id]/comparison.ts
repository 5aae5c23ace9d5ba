import { valueText } from './facts'
import type { SharedSetup } from './paper-query'

type Differing = SharedSetup['differing'][number]
type Unreported = SharedSetup['unreported'][number]
type Feature = Differing['values'][number]

const FACET_NAMES: Readonly<Record<Differing['facet'], string>> = {
  DATASET: 'dataset',
  ARCHITECTURE: 'architecture',
  METHOD: 'method',
  HARDWARE: 'hardware',
  SOFTWARE: 'software',
  SETTING: 'setting',
}

/** A facet in words; for settings it is the hyperparameter. */
export function facetName({ facet, hyperparameter }: Pick<Differing, 'facet' | 'hyperparameter'>): string {
  return hyperparameter?.name ?? FACET_NAMES[facet]
}

/** One side's feature beside the name of its facet: an entity's name, or a setting's bare value. */
export function featureText(feature: Feature): string {
  if (feature.__typename === 'Entity') return feature.name
  return feature.__typename === 'Setting' ? valueText(feature) : feature.id
}

/** Names of the facets that one side does not report, while the other does. */
export function unreportedNames(facets: readonly Unreported[], by: Unreported['by']): string[] {
  return facets.filter((facet) => facet.by === by).map(facetName)
}
