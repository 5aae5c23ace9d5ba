import type { PaperFilter, PaperOrder } from '@/graph/store/graph-store'
import { builder } from './builder'
import { ReportingVariableType } from './enums'

export const PaperOrderType = builder.enumType('PaperOrder', {
  description: 'Which papers come first.',
  values: {
    YEAR_DESC: { value: 'YEAR_DESC', description: 'The newest; papers without a year last.' },
    TITLE: { value: 'TITLE', description: 'By title, without regard to case, accents and punctuation.' },
  } as const satisfies Record<PaperOrder, { value: PaperOrder; description: string }>,
})

export const PaperFilterType = builder.inputType('PaperFilter', {
  description: 'Papers that satisfy every condition given.',
  fields: (t) => ({
    venues: t.stringList({ description: 'Published at one of these ("NeurIPS").' }),
    yearFrom: t.int({ description: 'Published in this year or later.' }),
    yearTo: t.int({ description: 'Published in this year or before.' }),
    hasCode: t.boolean({ description: 'With (true) or without (false) an address of released code.' }),
    linkedTo: t.idList({ description: 'With all of these entities and settings: `["dataset:cifar-10", "setting:batch-size=128"]`.' }),
    notReporting: t.field({ type: [ReportingVariableType], description: 'Of which a document says that all of these are not reported.' }),
  }),
})

/** The filter without the nulls that GraphQL allows for what is left out. */
export function paperFilter(input: typeof PaperFilterType.$inferInput | null | undefined): PaperFilter {
  return Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined))
}
