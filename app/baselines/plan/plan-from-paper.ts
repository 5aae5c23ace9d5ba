import type { SubjectPaper } from '../baselines-query'
import { byField, NAMED_FIELDS, type NamedField, type Plan } from './question'

const FIELD_OF: Readonly<Record<string, NamedField>> = { ON: 'dataset', TRAINS: 'architecture', APPLIES: 'method', RUNS_ON: 'hardware', BUILT_WITH: 'software' }

/** What a paper's setups state, as a plan to vary; null where they state nothing. Of several values the first stands. */
export function planFromPaper({ setups }: Pick<SubjectPaper, 'setups'>): Plan | null {
  const names = byField(() => new Set<string>())
  const settings = new Map<string, Plan['settings'][number]>()
  for (const setup of setups) {
    for (const { relation, entity } of setup.links) {
      const field = FIELD_OF[relation]
      if (field) names[field].add(entity.name)
    }
    for (const { setting: { hyperparameter, value, unit } } of setup.settings) {
      if (!settings.has(hyperparameter.id)) settings.set(hyperparameter.id, { hyperparameter: hyperparameter.name, value, unit: unit ?? '', tolerance: '' })
    }
  }
  if (settings.size === 0 && NAMED_FIELDS.every((field) => names[field].size === 0)) return null
  return { names: byField((field) => [...names[field]]), settings: [...settings.values()] }
}
