import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { execute } from '@/graph/service'
import { THEME_COOKIE, themeOf } from '../shell/theme'
import { examples } from './examples'
import styles from './graphiql.module.css'
import { LazyEditor } from './lazy-editor'

export const metadata: Metadata = { title: 'API', description: 'Ask the graph in GraphQL, with documentation of every field.' }

/** The dataset that most papers use, and one of them, so that the examples answer something. */
const EXAMPLE = `{
  entities(first: 1, filter: { kinds: [DATASET] }) {
    edges { node { name papers(first: 1) { edges { node { id } } } } }
  }
}`

interface ExampleData {
  readonly entities: { readonly edges: readonly { readonly node: ExampleDataset }[] }
}

interface ExampleDataset {
  readonly name: string
  readonly papers: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}

export default async function GraphiQLPage() {
  const { data } = await execute(EXAMPLE)
  const dataset = (data as ExampleData | undefined)?.entities.edges[0]?.node
  const queries = examples(dataset?.papers.edges[0]?.node.id ?? 'paper:…', dataset?.name ?? 'CIFAR-10')
  return (
    <>
      <h1 className="visually-hidden">GraphQL editor</h1>
      <div className={styles.editor}>
        <LazyEditor queries={queries} theme={themeOf((await cookies()).get(THEME_COOKIE)?.value)} />
      </div>
    </>
  )
}
