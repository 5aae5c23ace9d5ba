import { builder } from './builder'
import { connectionFrom, connectionType, CURSOR_DESCRIPTION, pageArguments, pageRequest } from './connection'
import { EntityConnection } from './entity-connection'
import { EntityKindType } from './enums'
import { badInput } from './errors'
import { PaperOrderType } from './paper-filter'
import type { PaperEdge } from './paper-connection'
import { EntityType, LinkType, NodeType, PaperType } from './refs'

const CHILDREN = 20
const PAPERS = 20
const ENTITIES = 20

interface EntityPaperEdge extends PaperEdge {
  /** The entity whose papers are listed. */
  readonly entity: string
}

const EntityPaperEdgeType = builder.objectRef<EntityPaperEdge>('EntityPaperEdge').implement({
  description: 'A paper that has an entity.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: PaperType, description: 'The paper.', resolve: (edge) => edge.node }),
    links: t.field({
      type: [LinkType],
      description: 'The paper\'s statements about the entity, with their quotes; of a hyperparameter, all its values.',
      resolve: ({ node, entity }, _args, { load }) => load.links.load({ paper: node.id, target: entity }),
    }),
  }),
})

const EntityPaperConnection = connectionType('EntityPaperConnection', 'papers that have an entity', EntityPaperEdgeType)

EntityType.implement({
  description: 'A named thing that setups share: a dataset, an architecture, a method, hardware, software, or a hyperparameter.',
  interfaces: [NodeType],
  fields: (t) => ({
    kind: t.field({ type: EntityKindType, description: 'What it is.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { description: 'The canonical name ("CIFAR-10").' }),
    aliases: t.stringList({ description: 'Other names, sorted, without the canonical one ("CIFAR10").', resolve: ({ aliases }) => [...aliases] }),
    parent: t.field({
      type: EntityType,
      nullable: true,
      description: 'The broader entity of the same kind (ResNet for ResNet-18); null where there is none.',
      resolve: async ({ parent }, _args, { index, load }) =>
        parent === null ? null : (index.entity(parent) ?? await load.entity.load(parent))?.entity ?? null,
    }),
    children: t.field({
      type: EntityConnection,
      description: 'The narrower entities, those with most papers first.',
      args: pageArguments(CHILDREN),
      resolve: ({ id }, args, { index }) => {
        const list = `children of ${id}`
        const request = pageRequest(list, args, CHILDREN)
        return connectionFrom(list, request, index.listEntities({ parent: id }, request), ({ entity }) => ({ node: entity }))
      },
    }),
    paperCount: t.int({
      description: 'How many papers have it itself; of a hyperparameter, how many set it.',
      resolve: async ({ id }, _args, { index, load }) => (index.entity(id) ?? await load.entity.load(id))?.papers ?? 0,
    }),
    papers: t.field({
      type: EntityPaperConnection,
      description: 'The papers that have it; of a hyperparameter, those that set it.',
      args: { ...pageArguments(PAPERS), orderBy: t.arg({ type: PaperOrderType, defaultValue: 'YEAR_DESC', description: 'Which papers come first: `TITLE`.' }) },
      resolve: ({ id }, { orderBy, ...args }, { index }) => {
        const order = orderBy ?? 'YEAR_DESC'
        const list = `papers of ${id} by ${order}`
        const request = pageRequest(list, args, PAPERS)
        return connectionFrom(list, request, index.papersWith(id, order, request), (node) => ({ node, entity: id }))
      },
    }),
  }),
})

builder.queryField('entity', (t) => t.field({
  type: EntityType,
  nullable: true,
  description: 'One entity, by identifier or by any of its names; null where there is none.',
  args: {
    id: t.arg.id({ description: 'For example `"architecture:resnet-18"`.' }),
    alias: t.arg.string({ description: 'Any name in any spelling: `"ResNet-18"`, `"resnet18"`, `"Res Net 18"`.' }),
    kind: t.arg({ type: EntityKindType, description: 'With `alias`: only an entity of this kind, as `ARCHITECTURE`.' }),
  },
  resolve: async (_root, { id, alias, kind }, { index, load }) => {
    if ((id ?? null) !== null && (alias ?? null) === null) return (index.entity(id!) ?? await load.entity.load(id!))?.entity ?? null
    if ((alias ?? null) !== null && (id ?? null) === null) return index.entityNamed(alias!, kind ?? null)?.entity ?? null
    throw badInput('Give either `id` or `alias`: entity(id: "dataset:cifar-10") or entity(alias: "CIFAR10").')
  },
}))

const EntityFilterType = builder.inputType('EntityFilter', {
  description: 'Entities that satisfy every condition given.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKindType], description: 'Of one of these kinds: `[DATASET, ARCHITECTURE]`.' }),
    parent: t.id({ description: 'Narrower than this entity: `"architecture:resnet"`.' }),
  }),
})

builder.queryField('entities', (t) => t.field({
  type: EntityConnection,
  description: 'Entities, those with most papers first.',
  args: { ...pageArguments(ENTITIES), filter: t.arg({ type: EntityFilterType, description: 'Which entities: `{ kinds: [DATASET] }`; all by default.' }) },
  resolve: (_root, { filter, ...args }, { index }) => {
    const { kinds, parent } = filter ?? {}
    const list = `entities ${JSON.stringify([kinds ?? null, parent ?? null])}`
    const request = pageRequest(list, args, ENTITIES)
    const page = index.listEntities({ ...(kinds && { kinds }), ...((parent ?? null) !== null && { parent: parent! }) }, request)
    return connectionFrom(list, request, page, ({ entity }) => ({ node: entity }))
  },
}))
