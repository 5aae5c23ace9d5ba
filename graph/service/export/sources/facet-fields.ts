import type { DescribedEntity, EntityFacet } from '@/graph/index'
import type { Field } from './source'

/** What has entities, and can find a quote for one. */
interface Described {
  readonly entities: readonly DescribedEntity[]
  readonly quoteOf: (feature: string) => string
}

const FACETS: readonly (readonly [name: string, facet: EntityFacet, reporting?: string])[] = [
  ['datasets', 'DATASET'], ['architectures', 'ARCHITECTURE'], ['methods', 'METHOD'],
  ['hardware', 'HARDWARE', 'hardware_reporting'], ['software', 'SOFTWARE', 'software_reporting'],
]

/** A list of names for each kind of entity; with `quotes`, each with a list of quotes beside it. */
export function facetFields(quotes: boolean): Field<Described>[] {
  return FACETS.flatMap(([name, facet, reporting]): Field<Described>[] => withQuotes(quotes, {
    name, type: 'texts', description: `Names of its ${name}; an empty list where none is stated.`, ...(reporting !== undefined && { reporting }),
    cellOf: ({ entities }) => of(entities, facet).map((entity) => entity.name),
  }, ({ entities, quoteOf }) => of(entities, facet).map(({ id }) => quoteOf(id))))
}

function of(entities: readonly DescribedEntity[], facet: EntityFacet): DescribedEntity[] {
  return entities.filter((entity) => entity.facet === facet)
}

/** A field, and where quotes are wanted another one with those behind it. */
export function withQuotes<Of>(wanted: boolean, field: Field<Of>, quotesOf: (of: Of) => readonly string[]): Field<Of>[] {
  if (!wanted) return [field]
  const quotes = `${field.name}_quotes`
  return [{ ...field, quotes }, { name: quotes, type: 'texts', description: `The sentences behind ${field.name}, in the same order.`, cellOf: quotesOf }]
}
