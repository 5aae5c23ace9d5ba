'use client'

import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import './workers'
import type { Example } from './examples'

const fetcher = createGraphiQLFetcher({ url: '/api/graphql' })

interface EditorProps {
  readonly tabs: readonly Example[]
  readonly theme: 'light' | 'dark' | 'system'
}

/** GraphiQL over this site's own API. Tabs that the reader changed are kept in the browser. */
export function Editor({ tabs, theme }: EditorProps) {
  return (
    <GraphiQL fetcher={fetcher} defaultTabs={[...tabs]} forcedTheme={theme} isHeadersEditorEnabled={false} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo><></></GraphiQL.Logo>
    </GraphiQL>
  )
}
