import type { EntityKind, Reporting } from '@/graph/model'
import { sql } from '../statement'

export interface TotalsRow {
  readonly papers: number
  readonly documents: number
  readonly setups: number
  readonly settings: number
  readonly results: number
  readonly links: number
}

export const totals = sql<[], TotalsRow>(`
  SELECT
    (SELECT count(*) FROM paper) AS papers,
    (SELECT count(*) FROM document) AS documents,
    (SELECT count(*) FROM setup) AS setups,
    (SELECT count(*) FROM feature WHERE kind = 'Setting') AS settings,
    (SELECT count(*) FROM result) AS results,
    (SELECT value FROM counter WHERE name = 'links') AS links`)

export const entitiesByKind = sql<[], { readonly kind: EntityKind; readonly entities: number }>(`
  SELECT kind, count(*) AS entities FROM feature WHERE kind <> 'Setting' GROUP BY kind`)

export const papersByYear = sql<[], { readonly year: number | null; readonly papers: number }>(`
  SELECT year, count(*) AS papers FROM paper GROUP BY year ORDER BY year NULLS LAST`)

export const papersByVenue = sql<[], { readonly venue: string | null; readonly papers: number }>(`
  SELECT venue, count(*) AS papers FROM paper GROUP BY venue ORDER BY papers DESC, venue NULLS LAST`)

export const notReported = sql<[], { readonly variable: Reporting['variable']; readonly papers: number }>(`
  SELECT item.variable, count(DISTINCT document.paper) AS papers
  FROM reporting AS item CROSS JOIN document ON document.key = item.document
  WHERE item.status = 'NOT_REPORTED'
  GROUP BY item.variable`)
