import { prefixOf } from '@/graph/model'
import { builder } from './builder'
import type { Context } from './context'
import { badInput } from './errors'
import { NodeType } from './refs'

const MOST_NODES = 100

const TYPE_OF_PREFIX: Readonly<Record<string, string>> = {
  paper: 'Paper', setup: 'Setup', setting: 'Setting', result: 'Result', document: 'Document',
}

NodeType.implement({
  description: 'Whatever has an identifier of its own: papers, setups, settings, entities, results, documents.',
  resolveType: ({ id }) => TYPE_OF_PREFIX[prefixOf(id)] ?? 'Entity',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'The graph\'s own identifier, the same in every store: `paper:deep-residual-learning`, `dataset:cifar-10`, `setting:learning-rate=0.1`.',
    }),
  }),
})

/** A node of any type: from the index where it knows it, else from the store; null where there is none. */
export async function nodeById(id: string, { index, load }: Context): Promise<{ readonly id: string } | null> {
  switch (prefixOf(id)) {
    case 'paper': return index.paper(id) ?? load.paper.load(id)
    case 'setting': return index.setting(id) ?? load.setting.load(id)
    case 'setup': return index.setup(id) ?? load.setup.load(id)
    case 'result': return load.result.load(id)
    case 'document': return load.document.load(id)
    default: return (index.entity(id) ?? await load.entity.load(id))?.entity ?? null
  }
}

builder.queryField('node', (t) => t.field({
  type: NodeType,
  nullable: true,
  description: 'Anything by its identifier; null where there is no such thing.',
  args: { id: t.arg.id({ required: true, description: 'For example `"dataset:cifar-10"`.' }) },
  resolve: (_root, { id }, context) => nodeById(id, context),
}))

builder.queryField('nodes', (t) => t.field({
  type: [NodeType],
  nullable: { list: false, items: true },
  description: 'Several things by their identifiers, in the order asked, null for each that does not exist.',
  args: { ids: t.arg.idList({ required: true, description: `At most ${MOST_NODES} identifiers: \`["dataset:cifar-10", "method:adam"]\`.` }) },
  complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
  resolve: (_root, { ids }, context) => {
    if (ids.length > MOST_NODES) throw badInput(`\`ids\` must be at most ${MOST_NODES}; they are ${ids.length}. Ask several times.`)
    return Promise.all(ids.map((id) => nodeById(id, context)))
  },
}))
