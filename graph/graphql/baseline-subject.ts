import {
  describedEntity, EXACT, type DescribedEntity, type DescribedSetting, type SetupDescription, type SetupIndex, type Tolerance,
} from '@/graph/index'
import { settingId, typedValue, type EntityKind } from '@/graph/model'
import type { Context } from './context'
import { builder } from './builder'
import { badInput } from './errors'
import { entityOf } from './named-entity'
import { runOf } from './run'

const MOST_NAMES = 50

export const ToleranceType = builder.inputType('ToleranceInput', {
  description: 'How far two numbers may lie apart and still count as the same. Without it, they must be equal.',
  fields: (t) => ({
    factor: t.float({ defaultValue: 1, description: 'The larger is at most so many times the smaller: `2` takes half to double. At least 1.' }),
    relative: t.float({ defaultValue: 0, description: 'The difference is at most this part of the larger: `0.1` is 10 %. From 0 to 1.' }),
  }),
})

const PlanSettingType = builder.inputType('PlanSetting', {
  description: 'A hyperparameter with the value that is planned.',
  fields: (t) => ({
    hyperparameter: t.string({ required: true, description: 'Any of its names, or its identifier: `"learning rate"`, `"lr"`.' }),
    number: t.float({ description: 'The value, where it is a number: `0.1`.' }),
    text: t.string({ description: 'The value, where it is none: `"cosine"`, or canonical text such as `"60, 120, 160"`.' }),
    unit: t.string({ description: 'Unit of the value: `"epochs"`; left out for a bare number.' }),
    tolerance: t.field({ type: ToleranceType, description: 'For this hyperparameter alone, instead of the one for all: `{ factor: 2 }`.' }),
  }),
})

const PlanType = builder.inputType('Plan', {
  description: 'An experiment that is not in any paper yet. What it leaves out does not count.',
  fields: (t) => ({
    datasets: t.stringList({ description: 'Names in any spelling, or identifiers: `["CIFAR-10"]`.' }),
    architectures: t.stringList({ description: 'Names or identifiers: `["ResNet-18"]`.' }),
    methods: t.stringList({ description: 'Names or identifiers: `["mixup"]`.' }),
    hardware: t.stringList({ description: 'Names or identifiers: `["NVIDIA A100"]`.' }),
    software: t.stringList({ description: 'Names or identifiers: `["PyTorch"]`.' }),
    settings: t.field({ type: [PlanSettingType], description: 'Hyperparameters with their values: `[{ hyperparameter: "weight decay", number: 0.0005 }]`.' }),
  }),
})

export const SubjectType = builder.inputType('BaselineSubject', {
  description: 'What baselines are wanted for: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    paper: t.id({ description: 'A paper, with everything that it ran: `"paper:wide-residual-networks"`.' }),
    setup: t.id({ description: 'One setup of a paper, with what holds for all of the paper\'s experiments; its identifier, `"setup:…"`, is in `paper { setups { id } }`.' }),
    plan: t.field({ type: PlanType, description: 'A planned experiment: `{ datasets: ["CIFAR-100"], architectures: ["WideResNet-28-10"] }`.' }),
  }),
})

/** What baselines are wanted for, as it is judged. */
export interface Subject {
  readonly description: SetupDescription
  /** The paper that it is, or is of, which is no baseline of itself; null for a plan. */
  readonly paper: string | null
  readonly isPlan: boolean
  /** By identifier of the hyperparameter, where one has its own. */
  readonly tolerances: ReadonlyMap<string, Tolerance>
}

export function subjectFrom(input: typeof SubjectType.$inferInput, context: Context): Subject {
  if (input.paper) return paperSubject(input.paper, context)
  if (input.setup) return setupSubject(input.setup, context)
  return planSubject(input.plan ?? {}, context.index)
}

function paperSubject(id: string, { index }: Context): Subject {
  if (!index.paper(id)) throw badInput(`There is no paper "${id.slice(0, 100)}". Find one with search(query: "…", kinds: [PAPER]).`)
  return { description: index.describe(id), paper: id, isPlan: false, tolerances: new Map() }
}

function setupSubject(id: string, context: Context): Subject {
  const run = runOf(id, context)
  return { description: run, paper: run.setup.paper, isPlan: false, tolerances: new Map() }
}

const NAMED = [['datasets', 'Dataset'], ['architectures', 'Architecture'], ['methods', 'Method'], ['hardware', 'Hardware'], ['software', 'Software']] as const

function planSubject(plan: typeof PlanType.$inferInput, index: SetupIndex): Subject {
  const entities = NAMED.flatMap(([field, kind]) => [...plan[field] ?? []].slice(0, MOST_NAMES).map((name) => namedEntity(name, kind, index)))
  const settings = [...plan.settings ?? []].slice(0, MOST_NAMES).map((setting) => plannedSetting(setting, index))
  if (entities.length + settings.length === 0) throw badInput('The plan is empty. Name at least a dataset: plan: { datasets: ["CIFAR-10"] }.')
  return {
    description: { entities: entities.map(({ described }) => described), settings: settings.map(({ described }) => described) },
    paper: null, isPlan: true,
    tolerances: new Map(settings.flatMap(({ described, tolerance }) => tolerance ? [[described.hyperparameter, tolerance]] : [])),
  }
}

function namedEntity(name: string, kind: EntityKind, index: SetupIndex): { readonly described: DescribedEntity } {
  return { described: describedEntity(entityOf(name, kind, index)) }
}

function plannedSetting(setting: typeof PlanSettingType.$inferInput, index: SetupIndex) {
  const { id, name } = entityOf(setting.hyperparameter, 'Hyperparameter', index)
  const value = setting.number ?? setting.text
  if (value === null || value === undefined || value === '') throw badInput(`Give a \`number\` or a \`text\` for "${setting.hyperparameter.slice(0, 100)}".`)
  const known = settingId(id, value, setting.unit ?? null)
  const described: DescribedSetting = { id: index.setting(known) ? known : null, hyperparameter: id, hyperparameterName: name, value, unit: setting.unit ?? null, ...typedValue(value) }
  return { described, tolerance: setting.tolerance ? checkedTolerance(setting.tolerance) : null }
}

export function checkedTolerance(input: typeof ToleranceType.$inferInput | null | undefined): Tolerance {
  const tolerance = { factor: checkedFactor(input?.factor, 'factor') ?? EXACT.factor, relative: input?.relative ?? EXACT.relative }
  if (!(tolerance.relative >= 0 && tolerance.relative <= 1)) throw badInput(`\`relative\` must be from 0 to 1; it is ${tolerance.relative}. 0.1 is 10 %.`)
  return tolerance
}

/** Null where none was given. */
export function checkedFactor(factor: number | null | undefined, name: string): number | null {
  if (factor === null || factor === undefined) return null
  if (!(factor >= 1)) throw badInput(`\`${name}\` must be at least 1; it is ${factor}. 2 takes half to double.`)
  return factor
}
