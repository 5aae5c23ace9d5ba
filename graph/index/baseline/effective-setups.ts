import { prefixOf } from '@/graph/model'
import type { Setting } from '@/graph/store/graph-store'
import type { IndexedSetup } from '../setups'
import { describedEntity, type DescribedEntity, type EntityFacet, type SetupDescription } from './description'

/** What held for a run, put together from all setups of its document that apply to it. */
export interface EffectiveSetup<Setup extends IndexedSetup = IndexedSetup> extends SetupDescription {
  /** The setup that it is about. */
  readonly setup: Setup
  readonly entities: readonly DescribedEntity[]
  readonly settings: readonly Setting[]
}

/** Of these, a run has what its own scope says, and not besides what the rest of the paper has. */
const REPLACED: readonly EntityFacet[] = ['DATASET', 'ARCHITECTURE']

/**
 * The runs of one paper. A document states what holds for all experiments once, and for a scope only what is
 * particular to it; a run has both. Where they speak of the same hyperparameter the particular statement
 * counts, and a scope that names a dataset or an architecture leaves the others out. Setups that hold for
 * all but some apply to every scope that is not among these.
 */
export function effectiveSetups<Setup extends IndexedSetup>(setups: readonly Setup[]): EffectiveSetup<Setup>[] {
  return setups.map((setup) => {
    const layers = [...setups.filter((other) => other.document === setup.document && appliesTo(other, setup)), setup]
    return {
      setup,
      entities: layers.reduce<readonly DescribedEntity[]>((known, layer) => withEntities(known, layer), []),
      settings: layers.reduce<readonly Setting[]>((known, layer) => withSettings(known, layer), []),
    }
  })
}

/**
 * The runs that can be told apart: as `effectiveSetups`, but what a document says of all experiments stands
 * for those that no scope covers. It keeps the architectures and datasets that have no setup of their own,
 * and is no run at all where none is left.
 */
export function runsOf<Setup extends IndexedSetup>(setups: readonly Setup[]): EffectiveSetup<Setup>[] {
  return effectiveSetups(setups).flatMap((run) => {
    if (run.setup.scope.length > 0) return [run]
    const covered = new Map(setups.filter(({ document }) => document === run.setup.document)
      .flatMap(({ scope }) => scope.flatMap(({ entity }) => entity === null ? [] : [[entity, prefixOf(entity).toUpperCase()] as const])))
    const entities = run.entities.filter(({ id }) => !covered.has(id))
    const isCovered = REPLACED.some((facet) => [...covered.values()].includes(facet) && !entities.some((entity) => entity.facet === facet))
    return isCovered ? [] : [{ ...run, entities }]
  })
}

/** Whether a more general setup holds for another one as well. */
function appliesTo(general: IndexedSetup, { id, scope }: IndexedSetup): boolean {
  if (general.id === id || general.scope.length > 0) return false
  if (general.except.length === 0) return true
  const names = new Set(general.except.map((term) => term.entity ?? term.name))
  return scope.length > 0 && !scope.some((term) => names.has(term.entity ?? term.name))
}

function withEntities(known: readonly DescribedEntity[], layer: IndexedSetup): readonly DescribedEntity[] {
  const own = new Map(layer.links.map(({ entity }) => [entity.id, describedEntity(entity)]))
  const scoped = new Set(layer.scope.flatMap(({ entity }) => entity === null ? [] : [prefixOf(entity).toUpperCase()]))
  const replaced = new Set(REPLACED.filter((facet) => scoped.has(facet)))
  // The entities of the scope itself take the place of all others of their kind.
  const kept = known.filter((entity) => !replaced.has(entity.facet) || layer.scope.some((term) => term.entity === entity.id))
  return [...kept.filter((entity) => !own.has(entity.id)), ...own.values()]
}

function withSettings(known: readonly Setting[], layer: IndexedSetup): readonly Setting[] {
  const own = new Map(layer.settings.map(({ setting }) => [setting.id, setting]))
  const set = new Set([...own.values()].map((setting) => setting.hyperparameter))
  return [...known.filter((setting) => !set.has(setting.hyperparameter)), ...own.values()]
}
