import { RelationType } from './enums'
import { goneMeanwhile } from './errors'
import { nodeById } from './node'
import { EntityLinkType, EntityType, EvidenceType, LinkType, NodeType, SettingLinkType, SettingType, SetupType } from './refs'

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
      resolve: async (link, _args, { load }) => {
        const setup = await load.setup.load(link.setup)
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

EntityLinkType.implement({
  description: 'A setup\'s link to an entity.',
  fields: (t) => ({
    relation: t.field({ type: RelationType, description: 'What the setup does with the entity.', resolve: (link) => link.relation }),
    entity: t.field({ type: EntityType, description: 'What it is linked to.', resolve: (link) => link.entity }),
    count: t.exposeInt('count', { nullable: true, description: COUNT_DESCRIPTION }),
    memoryGb: t.exposeFloat('memoryGb', { nullable: true, description: MEMORY_DESCRIPTION }),
    version: t.exposeString('version', { nullable: true, description: VERSION_DESCRIPTION }),
    own: t.exposeBoolean('own', { description: 'Whether the paper presents the entity as its own contribution.' }),
    evidence: t.field({ type: EvidenceType, description: EVIDENCE_DESCRIPTION, resolve: (link) => link.evidence }),
  }),
})

SettingLinkType.implement({
  description: 'A setup\'s link to a setting.',
  fields: (t) => ({
    setting: t.field({ type: SettingType, description: 'The hyperparameter and its value.', resolve: (link) => link.setting }),
    evidence: t.field({ type: EvidenceType, description: EVIDENCE_DESCRIPTION, resolve: (link) => link.evidence }),
  }),
})
