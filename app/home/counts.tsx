import Link from 'next/link'
import { ENTITY_NODE_KINDS, KIND_DESIGN, type NodeKind } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import styles from './home.module.css'
import type { HomeParts } from './home-query'

/** What is in the graph, each number a way to its list. */
export function Counts({ stats }: { readonly stats: HomeParts['stats'] }) {
  const ofKind = (kind: NodeKind) => stats.entities.find((entry) => entry.kind.toLowerCase() === kind)?.count ?? 0
  return (
    <ul className={styles.counts} aria-label="What is in the graph">
      <Count href="/papers" kind="paper" number={stats.papers} />
      {ENTITY_NODE_KINDS.map((kind) => (
        <Count key={kind} href={`/entities?kind=${kind}`} kind={kind} number={ofKind(kind)} />
      ))}
    </ul>
  )
}

function Count({ href, kind, number }: { readonly href: string, readonly kind: NodeKind, readonly number: number }) {
  const { singular, plural } = KIND_DESIGN[kind]
  return (
    <li>
      <Link href={href} prefetch={false}>
        <span className={styles.number}>{number.toLocaleString('en')}</span>
        <span className={styles.countName}><KindMark kind={kind} size={13} /> {number === 1 ? singular : plural}</span>
      </Link>
    </li>
  )
}
