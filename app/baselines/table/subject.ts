import type { BaselineResult, SubjectPaper } from '../baselines-query'

/** What baselines are wanted for, as far as the table and the plot need it. */
export interface Subject {
  /** Identifier of the paper; null for a plan. */
  readonly paper: string | null
  readonly results: readonly BaselineResult[]
  /** How much the subject has to do with each dataset, by name; a larger number is more. */
  readonly datasets: Readonly<Record<string, number>>
}

/**
 * A paper as a subject. A dataset weighs by the results that the paper reached on it, and by the setups that
 * were run on it: what a paper is about is in most of both.
 */
export function paperSubject({ id, setups, results }: Pick<SubjectPaper, 'id' | 'setups' | 'results'>): Subject {
  const own = results.filter((result) => result.own)
  const datasets: Record<string, number> = {}
  const add = (name: string) => { datasets[name] = (datasets[name] ?? 0) + 1 }
  for (const { dataset } of own) if (dataset) add(dataset.name)
  for (const { links } of setups) for (const { relation, entity } of links) if (relation === 'ON') add(entity.name)
  return { paper: id, results: own, datasets }
}

/** A plan as a subject: it has no results, and all its datasets weigh the same. */
export function planSubject(datasets: readonly string[]): Subject {
  return { paper: null, results: [], datasets: Object.fromEntries(datasets.map((name) => [name, 1])) }
}
