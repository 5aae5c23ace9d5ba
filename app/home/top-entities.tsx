import Link from 'next/link'
import { addressOf } from '../design/addresses'
import { KIND_DESIGN, type NodeKind } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import styles from './home.module.css'
import type { HomeParts } from './home-query'

interface TopEntitiesProps {
  readonly kind: NodeKind
  readonly entities: HomeParts['datasets']['edges']
}

/** The most used entities of a kind. */
export function TopEntities({ kind, entities }: TopEntitiesProps) {
  if (entities.length === 0) return null
  const most = Math.max(...entities.map(({ node }) => node.paperCount))
  return (
    <section className={styles.top} aria-labelledby={`top-${kind}`}>
      <h3 id={`top-${kind}`}><KindMark kind={kind} /> {KIND_DESIGN[kind].plural}</h3>
      <ol>
        {entities.map(({ node }) => (
          <li key={node.id}>
            <Link href={addressOf(node.id)} prefetch={false}>{node.name}</Link>
            <span className={styles.share} aria-hidden="true"><i style={{ width: `${(node.paperCount / most) * 100}%`, background: `var(--kind-${kind})` }} /></span>
            <span className="faint nums" aria-label={`${node.paperCount} papers`}>{node.paperCount.toLocaleString('en')}</span>
          </li>
        ))}
      </ol>
      <Link className={styles.all} href={`/entities?kind=${kind}`} prefetch={false}>All {KIND_DESIGN[kind].plural.toLowerCase()}</Link>
    </section>
  )
}
