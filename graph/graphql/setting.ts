import { settingLabel } from '@/graph/index'
import { connectionFrom, pageArguments, pageRequest } from './connection'
import { SettingTypeType } from './enums'
import { goneMeanwhile } from './errors'
import { PaperConnection } from './paper-connection'
import { EntityType, NodeType, SettingType } from './refs'

const PAPERS = 20

SettingType.implement({
  description: 'A hyperparameter with a value, shared between the papers that set it so.',
  interfaces: [NodeType],
  fields: (t) => ({
    hyperparameter: t.field({
      type: EntityType,
      description: 'What is set.',
      resolve: async ({ hyperparameter }, _args, { index, load }) => {
        const found = index.entity(hyperparameter) ?? await load.entity.load(hyperparameter)
        if (!found) throw goneMeanwhile(hyperparameter)
        return found.entity
      },
    }),
    value: t.string({
      description: 'The value as canonical text: `0.1`, a range `[0.1, 0.9]`, candidates `{0.1, 0.01}`, a list `60, 120, 160`, or words.',
      resolve: ({ value }) => String(value),
    }),
    number: t.float({
      nullable: true,
      description: 'The value where it is a single number, else null.',
      resolve: ({ value }) => typeof value === 'number' ? value : null,
    }),
    numbers: t.floatList({ description: 'The numbers in the value, in order; empty for words.', resolve: ({ numbers }) => [...numbers] }),
    type: t.field({ type: SettingTypeType, description: 'What form the value has.', resolve: ({ type }) => type }),
    unit: t.exposeString('unit', { nullable: true, description: 'Unit of the value ("epochs", "pixels"); null for a bare number.' }),
    label: t.string({ description: 'In words: "learning rate = 0.1".', resolve: settingLabel }),
    papers: t.field({
      type: PaperConnection,
      description: 'Papers with a setup that sets it so, newest first.',
      args: pageArguments(PAPERS),
      resolve: ({ id }, args, { index }) => {
        const list = `papers of ${id}`
        const request = pageRequest(list, args, PAPERS)
        return connectionFrom(list, request, index.papersWith(id, 'YEAR_DESC', request), (node) => ({ node }))
      },
    }),
  }),
})
