import Link from 'next/link'
import { query } from '../data/query'
import { graphql } from '../data/graphql'
import { exploreAddress } from '../design/addresses'
import { KIND_DESIGN, type NodeKind } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import { EmptyStore } from '../home/empty-store'
import { spellExpansion, type Expansion } from './graph/expansion'
import { SearchBox } from '../search/search-box'
import styles from './explorer.module.css'
import { PathStart } from './path-start'

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
  readonly missing?: readonly Expansion[]
}

/** Where to start, when the address does not say. */
export async function StartExploring({ missing = [] }: StartExploringProps) {
  const { stats, ...starts } = await query(STARTS, {})
  const example = exampleOf(starts)
  return (
    <div className={`page ${styles.start}`}>
      <h1>Explore the graph</h1>
      {missing.length > 0 && <p role="alert">{missing.map(missingText).join(' ')}</p>}
      {stats.papers === 0 ? <EmptyStore /> : (
        <>
          <p>Start from anything; double click a node to see what surrounds it.</p>
          <SearchBox destination="explore" />
          <section className={styles.between} aria-labelledby="start-path">
            <h2 className="eyebrow" id="start-path">Or from the shortest path between two things</h2>
            <PathStart />
            {example && (
              <p className="faint">For example <Link href={exploreAddress(spellExpansion({ id: example.from.id, kind: null, to: example.to.id }))} prefetch={false}>{example.from.name} and {example.to.name}</Link></p>
            )}
          </section>
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

function missingText({ id, to }: Expansion): string {
  return to ? `No path of at most eight links leads from “${id}” to “${to}”, or the graph does not hold both.` : `The graph holds no “${id}”.`
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Two things that have something between them: rarely used ones of what is offered to start from. */
function exampleOf({ paper, hardware }: Readonly<Record<'paper' | 'hardware', { readonly edges: readonly { readonly node: Named }[] }>>): { readonly from: Named, readonly to: Named } | null {
  const [from, to] = [paper.edges[0]?.node, hardware.edges.at(-1)?.node]
  return from && to ? { from, to } : null
}
