import Link from 'next/link'
import { query } from '../data/query'
import { graphql } from '../data/graphql'
import { exploreAddress } from '../design/addresses'
import { KIND_DESIGN, type NodeKind } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import { EmptyStore } from '../home/empty-store'
import { tellingPapers } from '../home/start'
import { spellExpansion, type Expansion } from './graph/expansion'
import { SearchBox } from '../search/search-box'
import styles from './explorer.module.css'
import { PathStart } from './path-start'

const STARTS = graphql(`
  query Starts {
    stats { papers }
    papers(first: 40) { edges { node { id title setups { scope { name } settings { setting { id } } links { entity { id } } } } } }
    dataset: entities(first: 8, filter: { kinds: [DATASET] }) { edges { node { id name } } }
    architecture: entities(first: 8, filter: { kinds: [ARCHITECTURE] }) { edges { node { id name } } }
    hardware: entities(first: 8, filter: { kinds: [HARDWARE] }) { edges { node { id name } } }
  }
`)

const PAPERS = 5

interface StartExploringProps {
  /** What the address asked for and the graph does not hold. */
  readonly missing?: readonly Expansion[]
}

/** Where to start, when the address does not say. */
export async function StartExploring({ missing = [] }: StartExploringProps) {
  const { stats, papers, ...entities } = await query(STARTS, {})
  const telling = tellingPapers(papers.edges, PAPERS).map(({ id, title }) => ({ id, name: title }))
  const starts = Object.entries({ paper: telling, ...Object.fromEntries(Object.entries(entities).map(([kind, { edges }]) => [kind, edges.map(({ node }) => node)])) })
  const [from, to] = telling
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
            {from && to && (
              <p className="faint">For example <Link href={exploreAddress(spellExpansion({ id: from.id, kind: null, to: to.id }))} prefetch={false}>what links two of the papers below</Link></p>
            )}
          </section>
          <div className={styles.starts}>
            {starts.map(([kind, nodes]) => nodes.length > 0 && (
              <section key={kind} aria-labelledby={`start-${kind}`}>
                <h2 className="eyebrow" id={`start-${kind}`}>{KIND_DESIGN[kind as NodeKind].plural}</h2>
                <ul>
                  {nodes.map((node) => (
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
