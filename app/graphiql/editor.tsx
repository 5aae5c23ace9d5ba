'use client'

import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import './workers'

const fetcher = createGraphiQLFetcher({ url: '/api/graphql' })

interface EditorProps {
  /** Queries, one a tab, where the reader has none of his own yet. */
  readonly queries: readonly string[]
  readonly theme: 'light' | 'dark' | 'system'
}

/** GraphiQL over this site's own API. Tabs that the reader changed are kept in the browser. */
export function Editor({ queries, theme }: EditorProps) {
  return (
    <GraphiQL fetcher={fetcher} defaultTabs={queries.map((query) => ({ query }))} forcedTheme={theme} isHeadersEditorEnabled={false}>
      <GraphiQL.Logo><></></GraphiQL.Logo>
    </GraphiQL>
  )
}
