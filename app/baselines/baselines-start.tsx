import Link from 'next/link'
import { graphql } from '../data/graphql'
import { query } from '../data/query'
import { EmptyStore } from '../home/empty-store'
import { SearchBox } from '../search/search-box'
import styles from './baselines.module.css'
import { PlanForm } from './plan/plan-form'
import { PlanSummary } from './plan/plan-summary'
import { planAddress, type Plan } from './plan/question'

const STARTS = graphql(`
  query BaselineStarts {
    stats { papers }
    entities(first: 3, filter: { kinds: [DATASET] }) {
      edges {
        node {
          name
          architectures: usedWith(first: 1, kinds: [ARCHITECTURE]) { node { __typename ... on Entity { name } } }
          settings: usedWith(first: 12, kinds: [HYPERPARAMETER]) {
            node { __typename ... on Setting { value unit type hyperparameter { id name } } }
          }
        }
      }
    }
  }
`)

const SETTINGS_IN_EXAMPLE = 3

/** Without a subject: a paper to start from, or a plan; examples are made from what the graph holds. */
export async function BaselinesStart() {
  const { stats, entities } = await query(STARTS, {})
  if (stats.papers === 0) return <div className="page"><h1>Comparable baselines</h1><EmptyStore /></div>
  const examples = entities.edges.map(({ node }) => exampleOf(node))
  return (
    <div className="page">
      <h1>Comparable baselines</h1>
      <p className={`soft ${styles.lead}`}>
        Whose results may stand beside yours? Each candidate is judged on datasets, architectures and every setting that you name, with the sentences behind it.
        What a paper leaves out never counts as equal.
      </p>
      <div className={styles.starts}>
        <section aria-labelledby="from-plan">
          <h2 id="from-plan">For an experiment that you plan</h2>
          <PlanForm initial={null} />
        </section>
        <div className={styles.aside}>
          <section aria-labelledby="from-example">
            <h2 id="from-example">An example to start from</h2>
            <ul className={styles.examples}>
              {examples.map((plan) => <li key={planAddress(plan)}><Link href={planAddress(plan)} prefetch={false} className="card"><PlanSummary plan={plan} /></Link></li>)}
            </ul>
          </section>
          <section aria-labelledby="from-paper">
            <h2 id="from-paper">For a paper in the graph</h2>
            <SearchBox destination="baselines" kind="PAPER" placeholder="Title of a paper" />
            <p className={styles.hint}>or “Find baselines” on the page of <Link href="/papers">any paper</Link></p>
          </section>
        </div>
      </div>
    </div>
  )
}

interface Example {
  readonly name: string
  readonly architectures: readonly { readonly node: { readonly __typename: string, readonly name?: string } }[]
  readonly settings: readonly { readonly node: {
    readonly __typename: string, readonly value?: string, readonly unit?: string | null, readonly type?: string, readonly hyperparameter?: { readonly id: string, readonly name: string }
  } }[]
}

/** A dataset with the architecture and the settings that tell most of it. */
function exampleOf({ name, architectures, settings }: Example): Plan {
  const chosen = new Map<string, Plan['settings'][number]>()
  for (const { node } of settings) {
    if (!node.hyperparameter || node.value === undefined || node.type !== 'NUMBER' || chosen.size === SETTINGS_IN_EXAMPLE || chosen.has(node.hyperparameter.id)) continue
    chosen.set(node.hyperparameter.id, { hyperparameter: node.hyperparameter.name, value: node.value, unit: node.unit ?? '', tolerance: '' })
  }
  return {
    names: { dataset: [name], architecture: architectures.flatMap(({ node }) => node.name ?? []), method: [], hardware: [], software: [] },
    settings: [...chosen.values()],
  }
}
