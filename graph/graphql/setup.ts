import type { IndexedSetup } from '@/graph/index'
import { documentOf } from './document'
import { goneMeanwhile } from './errors'
import { DocumentType, EntityLinkType, EntityType, NodeType, PaperType, ScopeTermType, SettingLinkType, SetupType, type LinkOfSetup } from './refs'

/** A setup in words: "all experiments", "WideResNet-28-10", "all except WideResNet-28-10". */
export function setupLabel({ scope, except }: Pick<IndexedSetup, 'scope' | 'except'>): string {
  const names = scope.map((term) => term.name).join(', ')
  if (except.length === 0) return names === '' ? 'all experiments' : names
  return `${names === '' ? 'all' : names} except ${except.map((term) => term.name).join(', ')}`
}

function placed<Link>(setup: string, links: readonly Link[]): LinkOfSetup<Link>[] {
  return links.map((link, position) => ({ setup, position, link }))
}

SetupType.implement({
  description: 'One configuration that a paper ran, told apart from its others by what it holds for.',
  interfaces: [NodeType],
  fields: (t) => ({
    paper: t.field({
      type: PaperType,
      description: 'The paper that ran it.',
      resolve: async (setup, _args, { index, load }) => {
        const paper = index.paper(setup.paper) ?? await load.paper.load(setup.paper)
        if (!paper) throw goneMeanwhile(setup.paper)
        return paper
      },
    }),
    document: t.field({ type: DocumentType, description: 'The document that tells of it, in which the quotes of its links stand.', resolve: documentOf }),
    label: t.string({
      description: 'What it holds for, in words: "all experiments", "WideResNet-28-10", "all except WideResNet-28-10".',
      resolve: setupLabel,
    }),
    scope: t.field({
      type: [ScopeTermType],
      description: 'What it holds for; empty for the whole paper. Names of one kind are alternatives, names of different kinds hold together.',
      resolve: (setup) => [...setup.scope],
    }),
    except: t.field({ type: [ScopeTermType], description: 'What it does not hold for.', resolve: (setup) => [...setup.except] }),
    links: t.field({ type: [EntityLinkType], description: 'Its datasets, architectures, methods, hardware and software.', resolve: ({ id, links }) => placed(id, links) }),
    settings: t.field({ type: [SettingLinkType], description: 'Its hyperparameters with their values.', resolve: ({ id, settings }) => placed(id, settings) }),
  }),
})

ScopeTermType.implement({
  description: 'A name that a setup is limited to.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the paper says it ("the convolutional networks").' }),
    entity: t.field({
      type: EntityType,
      nullable: true,
      description: 'The entity that the name means; null where it means none that is known.',
      resolve: async ({ entity }, _args, { index, load }) =>
        entity === null ? null : (index.entity(entity) ?? await load.entity.load(entity))?.entity ?? null,
    }),
  }),
})

