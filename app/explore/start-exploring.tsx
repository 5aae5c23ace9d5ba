import Link from 'next/link'
import { query } from '../data/query'
import { graphql } from '../data/graphql'
import { exploreAddress } from '../design/addresses'
import { KIND_DESIGN, type NodeKind } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import { EmptyStore } from '../home/empty-store'
import { SearchBox } from '../search/search-box'
import styles from './explorer.module.css'

const STARTS = graphql(`
  query Starts {
    stats { papers }
    paper: papers(first: 6) { edges { node { id name: title } } }
    dataset: entities(first: 8, filter: { kinds: [DATASET] }) { edges { node { id name } } }
    architecture: entities(first: 8, filter: { kinds: [ARCHITECTURE] }) { edges { node { id name } } }
    hardware: entities(first: 8, filter: { kinds: [HARDWARE] }) { edges { node { id name } } }
  }
`)

interface StartExploringProps {
  /** What the address asked for and the graph does not hold. */
  readonly missing?: readonly string[]
}

/** Where to start, when the address does not say. */
export async function StartExploring({ missing = [] }: StartExploringProps) {
  const { stats, ...starts } = await query(STARTS, {})
  return (
    <div className={`page ${styles.start}`}>
      <h1>Explore the graph</h1>
      {missing.length > 0 && <p role="alert">The graph holds no {missing.map((id) => `“${id}”`).join(', ')}.</p>}
      {stats.papers === 0 ? <EmptyStore /> : (
        <>
          <p>Start from anything; double click a node to see what surrounds it.</p>
          <SearchBox destination="explore" />
          <div className={styles.starts}>
            {Object.entries(starts).map(([kind, { edges }]) => edges.length > 0 && (
              <section key={kind} aria-labelledby={`start-${kind}`}>
                <h2 className="eyebrow" id={`start-${kind}`}>{KIND_DESIGN[kind as NodeKind].plural}</h2>
                <ul>
                  {edges.map(({ node }) => (
                    <li key={node.id}>
                      <Link className="button" href={exploreAddress(node.id)} prefetch={false}><KindMark kind={kind as NodeKind} /> {node.name}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
