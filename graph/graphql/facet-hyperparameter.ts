import type { Entity } from '@/graph/model'
import type { Context } from './context'

export const HYPERPARAMETER_DESCRIPTION = 'The hyperparameter where `facet` is SETTING, else null.'

/**
 * The hyperparameter that a facet speaks of, by its identifier or by a description that has one, as the graph has
 * it; null where the facet is of a kind of entity.
 */
export function hyperparameterOf(
  { hyperparameter }: { readonly hyperparameter: string | { readonly id: string } | null }, _arguments: unknown, { index }: Context,
): Entity | null {
  if (hyperparameter === null) return null
  return index.entity(typeof hyperparameter === 'string' ? hyperparameter : hyperparameter.id)?.entity ?? null
}
