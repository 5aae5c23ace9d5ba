import type { IndexFilter, SetupIndex } from '@/graph/index'
import type { PaperOrder } from '@/graph/store/graph-store'
import { builder } from './builder'
import { deviceCondition, DeviceConditionType } from './device-condition'
import { EntityKindType, ReportingVariableType } from './enums'
import { badInput } from './errors'
import { entityOf } from './named-entity'
import { settingCondition, SettingConditionType } from './setting-condition'

const MOST_CONDITIONS = 50

export const PaperOrderType = builder.enumType('PaperOrder', {
  description: 'Which papers come first.',
  values: {
    YEAR_DESC: { value: 'YEAR_DESC', description: 'The newest; papers without a year last.' },
    TITLE: { value: 'TITLE', description: 'By title, without regard to case, accents and punctuation.' },
  } as const satisfies Record<PaperOrder, { value: PaperOrder; description: string }>,
})

export const PaperFilterType = builder.inputType('PaperFilter', {
  description: `Papers that satisfy every condition given; an empty list is no condition. At most ${MOST_CONDITIONS} items a list.`,
  fields: (t) => ({
    venues: t.stringList({ description: 'Published at one of these: `["NeurIPS", "ICML"]`.' }),
    yearFrom: t.int({ description: 'Published in this year or later: `2020`.' }),
    yearTo: t.int({ description: 'Published in this year or before: `2023`.' }),
    hasCode: t.boolean({ description: 'With (true) or without (false) an address of released code.' }),
    linkedTo: t.idList({ description: 'With all of these entities and settings: `["dataset:cifar-10", "setting:batch-size=128"]`. A hyperparameter stands for all its settings.' }),
    notLinkedTo: t.idList({ description: 'With none of these entities and settings: `["software:tensorflow"]`. A hyperparameter stands for all its settings.' }),
    withNarrower: t.boolean({ defaultValue: false, description: 'Whether an entity in `linkedTo` and `notLinkedTo` stands for its narrower ones too: `architecture:resnet` for ResNet-18 and all others.' }),
    settings: t.field({ type: [SettingConditionType], description: 'That set all of these: `[{ hyperparameter: "learning rate", from: 0.01, to: 0.1 }]`.' }),
    devices: t.field({ type: [DeviceConditionType], description: 'That say all of these of the number of their devices: `[{ hardware: "RTX 2080 Ti", from: 1, to: 1 }]`.' }),
    notSetting: t.stringList({ description: 'Of which no document states a value of any of these hyperparameters, by any name: `["learning rate"]`.' }),
    withoutKinds: t.field({ type: [EntityKindType], description: 'Of which no document names anything of these kinds: `[HARDWARE]`; HYPERPARAMETER stands for settings.' }),
    notReporting: t.field({ type: [ReportingVariableType], description: 'Of which a document says in so many words that all of these are not reported: `[HARDWARE]`.' }),
  }),
})

/** The filter with identifiers in place of names, without the nulls that GraphQL allows for what is left out. */
export function paperFilter(input: typeof PaperFilterType.$inferInput | null | undefined, index: SetupIndex): IndexFilter {
  const { settings, devices, notSetting, notLinkedTo, ...others } = input ?? {}
  for (const list of [settings, devices, notSetting, notLinkedTo, others.linkedTo, others.venues]) {
    if (list && list.length > MOST_CONDITIONS) throw badInput(`A filter takes at most ${MOST_CONDITIONS} items a list; there are ${list.length}.`)
  }
  const unwanted = [...notLinkedTo ?? [], ...(notSetting ?? []).map((name) => entityOf(name, 'Hyperparameter', index).id)]
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null && value !== undefined)),
    ...(settings && { settings: settings.map((condition) => settingCondition(condition, index)) }),
    ...(devices && { devices: devices.map((condition) => deviceCondition(condition, index)) }),
    ...(unwanted.length > 0 && { notLinkedTo: unwanted }),
  }
}
