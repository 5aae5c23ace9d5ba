import type { Metadata } from 'next'
import Link from 'next/link'
import { query } from '../data/query'
import { graphql } from '../data/graphql'
import { addressOf } from '../design/addresses'
import { ENTITY_NODE_KINDS, isNodeKind, KIND_DESIGN, kindOfId, type NodeKind } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import { EmptyStore } from '../home/empty-store'
import styles from '../lists/lists.module.css'
import { Pager } from '../lists/pager'
import { entityKindOf } from './kind'

export const metadata: Metadata = { title: 'Entities' }

const ENTITIES = graphql(`
  query Entities($after: String, $filter: EntityFilter) {
    entities(first: 90, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name paperCount } }
    }
    stats { papers entities { kind count } }
  }
`)

interface Props {
  readonly searchParams: Promise<{ kind?: string | string[], after?: string | string[] }>
}

export default async function EntitiesPage({ searchParams }: Props) {
  const { kind: asked, after: cursor } = await searchParams
  const kind = typeof asked === 'string' && isNodeKind(asked) ? asked : null
  const entityKind = kind === null ? null : entityKindOf(kind)
  const after = typeof cursor === 'string' ? cursor : null
  const { entities, stats } = await query(ENTITIES, { after, filter: entityKind === null ? {} : { kinds: [entityKind] } })
  const path = kind === null ? '/entities' : `/entities?kind=${kind}`
  return (
    <div className="page">
      <h1>{kind === null ? 'Entities' : KIND_DESIGN[kind].plural}</h1>
      {stats.papers === 0 ? <div className={styles.big}><EmptyStore /></div> : (
        <>
          <KindTabs current={kind} stats={stats} />
          <ul className={styles.grid}>
            {entities.edges.map(({ node }) => (
              <li key={node.id}>
                <KindMark kind={kindOfId(node.id)} named />
                <Link href={addressOf(node.id)} prefetch={false}>{node.name}</Link>
                <span className="faint nums" aria-label={`${node.paperCount} papers`}>{node.paperCount.toLocaleString('en')}</span>
              </li>
            ))}
          </ul>
          <Pager pageInfo={entities.pageInfo} path={path} isFirstPage={after === null} />
        </>
      )}
    </div>
  )
}

interface KindTabsProps {
  readonly current: NodeKind | null
  readonly stats: { readonly entities: readonly { readonly kind: string, readonly count: number }[] }
}

function KindTabs({ current, stats }: KindTabsProps) {
  const countOf = (kind: NodeKind) => stats.entities.find((entry) => entry.kind.toLowerCase() === kind)?.count ?? 0
  return (
    <nav className={styles.tabs} aria-label="Kinds of entity">
      <Link href="/entities" prefetch={false} aria-current={current === null ? 'page' : undefined}>All</Link>
      {ENTITY_NODE_KINDS.map((kind) => (
        <Link key={kind} href={`/entities?kind=${kind}`} prefetch={false} aria-current={current === kind ? 'page' : undefined}>
          <KindMark kind={kind} /> {KIND_DESIGN[kind].plural} <span className="faint nums">{countOf(kind).toLocaleString('en')}</span>
        </Link>
      ))}
    </nav>
  )
}
