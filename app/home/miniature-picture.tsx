import Link from 'next/link'
import { exploreAddress } from '../design/addresses'
import { kindPath } from '../design/kinds'
import styles from './home.module.css'
import { query } from '../data/query'
import { MINIATURE } from './home-query'
import { miniatureOf, type MiniatureNode } from './miniature'

const WIDTH = 460
const HEIGHT = 330

/** A paper of the graph with what its setups hold, as a picture that leads into the explorer. */
export async function MiniaturePicture({ id, title }: { readonly id: string, readonly title: string }) {
  const { neighbourhood } = await query(MINIATURE, { id })
  const { center, around } = miniatureOf(neighbourhood, WIDTH, HEIGHT)
  if (around.length === 0) return null
  return (
    <figure className={styles.miniature}>
      <Link href={exploreAddress(id)} prefetch={false} aria-label={`Explore ${title}`}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {around.map((node) => (
            <path key={node.id} className={styles.tie}
              d={`M${center.x} ${center.y}C${(center.x + node.x) / 2} ${center.y} ${(center.x + node.x) / 2} ${node.y} ${node.x} ${node.y}`} />
          ))}
          {around.map((node) => <SmallNode key={node.id} node={node} />)}
          <g transform={`translate(${center.x - 17} ${center.y - 17})`}>
            <circle cx="17" cy="17" r="24" className={styles.halo} />
            <path d={kindPath(center.kind, 34)} fill={`var(--kind-${center.kind})`} />
          </g>
        </svg>
      </Link>
      <figcaption><span className="soft">The setup of</span> <Link href={exploreAddress(id)} prefetch={false}>{title}</Link></figcaption>
    </figure>
  )
}

function SmallNode({ node }: { readonly node: MiniatureNode }) {
  const left = node.side === 'left'
  return (
    <g transform={`translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`}>
      <path transform="translate(-8 -8)" d={kindPath(node.kind)} fill={`var(--kind-${node.kind})`} />
      <text x={left ? -13 : 13} y="4" textAnchor={left ? 'end' : 'start'}>{node.label}</text>
    </g>
  )
}
