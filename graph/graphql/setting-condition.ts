import type { SettingCondition, SetupIndex } from '@/graph/index'
import { builder } from './builder'
import { badInput } from './errors'
import { entityOf } from './named-entity'

export const SettingConditionType = builder.inputType('SettingCondition', {
  description: 'What a paper must set a hyperparameter to; with the name alone, that it sets it at all.',
  fields: (t) => ({
    hyperparameter: t.string({ required: true, description: 'Any of its names, or its identifier: `"learning rate"`, `"lr"`.' }),
    from: t.float({ description: 'A single number of at least so much, in the unit of the value: `0.01`.' }),
    to: t.float({ description: 'A single number of at most so much, in the unit of the value: `0.1`.' }),
    value: t.string({ description: 'Exactly this, as canonical text: `"cosine"`, `"60, 120, 160"`.' }),
    unit: t.string({ description: 'The unit of the value: `"epochs"`, and `""` for bare numbers. Left out, the unit does not matter.' }),
    scope: t.string({
      description: 'Held for this dataset, architecture or method, by any name or identifier: `"WideResNet-28-10"`. What is said of all experiments holds for it where nothing is said of it in particular.',
    }),
    orSearched: t.boolean({ defaultValue: false, description: 'Whether candidates of a search and ranges count where one of their numbers lies within `from` and `to`: `{0.1, 0.01}`.' }),
  }),
})

/** A condition with identifiers in place of names, checked. */
export function settingCondition(input: typeof SettingConditionType.$inferInput, index: SetupIndex): SettingCondition {
  const { from, to, value, unit, scope, orSearched } = input
  if (typeof from === 'number' && typeof to === 'number' && from > to) throw badInput(`\`from\` is ${from}, which is more than \`to\`, ${to}. Exchange them.`)
  return {
    hyperparameter: entityOf(input.hyperparameter, 'Hyperparameter', index).id,
    ...(typeof from === 'number' && { from }),
    ...(typeof to === 'number' && { to }),
    ...(typeof value === 'string' && { value }),
    ...(typeof unit === 'string' && { unit }),
    ...(typeof scope === 'string' && { scope: entityOf(scope, null, index).id }),
    orSearched: orSearched ?? false,
  }
}
