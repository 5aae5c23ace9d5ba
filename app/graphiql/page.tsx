import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { execute } from '@/graph/service'
import { THEME_COOKIE, themeOf } from '../shell/theme'
import { examples } from './examples'
import styles from './graphiql.module.css'
import { LazyEditor } from './lazy-editor'

export const metadata: Metadata = { title: 'API', description: 'Ask the graph in GraphQL, with documentation of every field.' }

interface FirstPaper {
  readonly papers: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}

export default async function GraphiQLPage() {
  // Some paper that is really there, so that the examples answer something.
  const { data } = await execute('{ papers(first: 1) { edges { node { id } } } }')
  const paper = (data as FirstPaper | undefined)?.papers.edges[0]?.node.id ?? null
  return (
    <>
      <h1 className="visually-hidden">GraphQL editor</h1>
      <div className={styles.editor}>
        <LazyEditor tabs={examples(paper)} theme={themeOf((await cookies()).get(THEME_COOKIE)?.value)} />
      </div>
    </>
  )
}
