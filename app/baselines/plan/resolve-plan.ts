import { graphql } from '../../data/graphql'
import { query } from '../../data/query'
import { byField, NAMED_FIELDS, readTolerance, toleranceText, type NamedField, type Plan } from './question'

type Field = NamedField | 'hyperparameter'

const NAMED = graphql(`
  query PlannedName($name: String!, $id: ID!, $kind: EntityKind!, $kinds: [SearchKind!]) {
    named: entity(alias: $name, kind: $kind) { id kind name }
    identified: entity(id: $id) { id kind name }
    search(query: $name, first: 3, kinds: $kinds) {
      edges { node { __typename ... on Entity { id name } } }
    }
  }
`)

const API_KINDS = {
  dataset: 'DATASET', architecture: 'ARCHITECTURE', method: 'METHOD', hardware: 'HARDWARE', software: 'SOFTWARE', hyperparameter: 'HYPERPARAMETER',
} as const satisfies Record<Field, string>

/** Something in a plan that cannot be judged, with what could be meant. */
export interface PlanProblem {
  readonly message: string
  /** Names to choose from, with the plan that each gives. */
  readonly remedies: readonly { readonly name: string, readonly plan: Plan }[]
}

export interface ResolvedPlan {
  /** The plan with canonical names, as the form shows it. */
  readonly plan: Plan
  readonly problems: readonly PlanProblem[]
}

interface Resolved {
  readonly name: string
  readonly isKnown: boolean
  readonly near: readonly string[]
}

/** What the names of a plan mean in this graph. Names that mean nothing stay as they are and become problems. */
export async function resolvePlan(plan: Plan): Promise<ResolvedPlan> {
  const names = await Promise.all(NAMED_FIELDS.flatMap((field) => plan.names[field].map(async (name) => ({ field, ...await resolve(name, field) }))))
  const hyperparameters = await Promise.all(plan.settings.map(({ hyperparameter }) => resolve(hyperparameter, 'hyperparameter')))
  const canonical: Plan = {
    names: byField((field) => [...new Set(names.filter((one) => one.field === field).map(({ name }) => name))]),
    settings: plan.settings.map((setting, row) => ({ ...setting, hyperparameter: hyperparameters[row]?.name ?? setting.hyperparameter })),
  }
  const nameProblems = names.filter(({ isKnown }) => !isKnown).map(({ field, name, near }) => ({
    message: `This graph knows no ${field} called “${name}”.`,
    remedies: near.map((other) => ({
      name: other,
      plan: { ...canonical, names: { ...canonical.names, [field]: canonical.names[field].map((one) => one === name ? other : one) } },
    })),
  }))
  const settingProblems = canonical.settings.flatMap((setting, row): PlanProblem[] => {
    const resolved = hyperparameters[row]
    const withName = (hyperparameter: string): Plan => ({
      ...canonical, settings: canonical.settings.map((one, place) => place === row ? { ...one, hyperparameter } : one),
    })
    if (setting.hyperparameter === '') return [{ message: `Say which hyperparameter has the value ${setting.value}.`, remedies: [] }]
    if (resolved && !resolved.isKnown) {
      return [{ message: `This graph knows no hyperparameter called “${setting.hyperparameter}”.`, remedies: resolved.near.map((name) => ({ name, plan: withName(name) })) }]
    }
    if (setting.value === '') return [{ message: `Give ${setting.hyperparameter} a value, or remove its row.`, remedies: [] }]
    if (readTolerance(setting.tolerance) === null) {
      return [{ message: `“${setting.tolerance}” is no tolerance for ${setting.hyperparameter}: write 10% or 2x (${toleranceText('2x')}).`, remedies: [] }]
    }
    return []
  })
  return { plan: canonical, problems: [...nameProblems, ...settingProblems] }
}

async function resolve(name: string, field: Field): Promise<Resolved> {
  if (name === '') return { name, isKnown: true, near: [] }
  const kind = API_KINDS[field]
  const { named, identified, search } = await query(NAMED, { name, id: name, kind, kinds: [kind] })
  const found = identified?.kind === kind ? identified : named
  if (found) return { name: found.name, isKnown: true, near: [] }
  return { name, isKnown: false, near: search.edges.flatMap(({ node }) => node.__typename === 'Entity' ? [node.name] : []) }
}
