import type { IndexedEntityLink, IndexedSettingLink } from '@/graph/index'
import type { StoredEntityLink, StoredSettingLink } from '@/graph/store/graph-store'
import type { Context } from './context'
import { RelationType } from './enums'
import { goneMeanwhile } from './errors'
import { nodeById } from './node'
import { EntityLinkType, EntityType, EvidenceType, LinkType, NodeType, SettingLinkType, SettingType, SetupType, type LinkOfSetup } from './refs'

const EVIDENCE_DESCRIPTION = 'The quote that says so.'
const COUNT_DESCRIPTION = 'RUNS_ON: how many devices over all machines; null where not said.'
const MEMORY_DESCRIPTION = 'RUNS_ON: memory of one device in gigabytes; null where not said.'
const VERSION_DESCRIPTION = 'BUILT_WITH: the version as written ("1.7.1"); null where not said.'

LinkType.implement({
  description: 'One statement that a setup of a paper has an entity or a setting.',
  fields: (t) => ({
    relation: t.field({ type: RelationType, description: 'What the setup does with it.', resolve: (link) => link.relation }),
    setup: t.field({
      type: SetupType,
      description: 'The setup that it is stated of.',
      resolve: async (link, _args, { index, load }) => {
        const setup = index.setup(link.setup) ?? await load.setup.load(link.setup)
        if (!setup) throw goneMeanwhile(link.setup)
        return setup
      },
    }),
    target: t.field({
      type: NodeType,
      description: 'The entity, or the setting where `relation` is SETS.',
      resolve: async (link, _args, context) => {
        const target = await nodeById(link.target, context)
        if (!target) throw goneMeanwhile(link.target)
        return target
      },
    }),
    count: t.exposeInt('count', { nullable: true, description: COUNT_DESCRIPTION }),
    memoryGb: t.exposeFloat('memoryGb', { nullable: true, description: MEMORY_DESCRIPTION }),
    version: t.exposeString('version', { nullable: true, description: VERSION_DESCRIPTION }),
    evidence: t.field({ type: EvidenceType, description: EVIDENCE_DESCRIPTION, resolve: (link) => link.evidence }),
  }),
})

/** The link as the store has it, with its evidence. The index holds the same links in the same order. */
async function wholeEntityLink({ setup, position, link }: LinkOfSetup<IndexedEntityLink>, { load }: Context): Promise<StoredEntityLink> {
  const found = (await load.setup.load(setup))?.links[position]
  if (found?.entity.id !== link.entity.id) throw goneMeanwhile(setup)
  return found
}

async function wholeSettingLink({ setup, position, link }: LinkOfSetup<IndexedSettingLink>, { load }: Context): Promise<StoredSettingLink> {
  const found = (await load.setup.load(setup))?.settings[position]
  if (found?.setting.id !== link.setting.id) throw goneMeanwhile(setup)
  return found
}

EntityLinkType.implement({
  description: 'A setup\'s link to an entity.',
  fields: (t) => {
    const stored = <Field extends keyof StoredEntityLink>(field: Field) =>
      async (link: LinkOfSetup<IndexedEntityLink>, _args: unknown, context: Context) => (await wholeEntityLink(link, context))[field]
    return {
      relation: t.field({ type: RelationType, description: 'What the setup does with the entity.', resolve: ({ link }) => link.relation }),
      entity: t.field({ type: EntityType, description: 'What it is linked to.', resolve: ({ link }) => link.entity }),
      count: t.int({ nullable: true, description: COUNT_DESCRIPTION, resolve: stored('count') }),
      memoryGb: t.float({ nullable: true, description: MEMORY_DESCRIPTION, resolve: stored('memoryGb') }),
      version: t.string({ nullable: true, description: VERSION_DESCRIPTION, resolve: stored('version') }),
      own: t.boolean({ description: 'Whether the paper presents the entity as its own contribution.', resolve: stored('own') }),
      evidence: t.field({ type: EvidenceType, description: EVIDENCE_DESCRIPTION, resolve: stored('evidence') }),
    }
  },
})

SettingLinkType.implement({
  description: 'A setup\'s link to a setting.',
  fields: (t) => ({
    setting: t.field({ type: SettingType, description: 'The hyperparameter and its value.', resolve: ({ link }) => link.setting }),
    evidence: t.field({ type: EvidenceType, description: EVIDENCE_DESCRIPTION, resolve: async (link, _args, context) => (await wholeSettingLink(link, context)).evidence }),
  }),
})
