import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { query } from '../../data/query'
import { idFromPath } from '../../design/addresses'
import { ENTITY, SETTING } from './entity-query'
import { EntityView } from './entity-view'
import { SettingView } from './setting-view'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<{ after?: string | string[], dataset?: string | string[], architecture?: string | string[] }>
}

const loadNode = cache(async (segment: string, after: string | null) => {
  const id = idFromPath(segment)
  if (id === null) return null
  if (!id.startsWith('setting:')) return (await query(ENTITY, { id, after })).entity
  const { node } = await query(SETTING, { id, after })
  return node?.__typename === 'Setting' ? node : null
})

async function load({ params, searchParams }: Props) {
  const { after } = await searchParams
  return { after: one(after), node: await loadNode((await params).id, one(after)) }
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { node } = await load(props)
  return { title: node ? ('name' in node ? node.name : node.label) : 'No such entity' }
}

export default async function EntityPage(props: Props) {
  const { node, after } = await load(props)
  if (!node) notFound()
  const { dataset, architecture } = await props.searchParams
  const among = { dataset: one(dataset), architecture: one(architecture) }
  return 'name' in node ? <EntityView entity={node} among={among} isFirstPage={after === null} /> : <SettingView setting={node} isFirstPage={after === null} />
}
