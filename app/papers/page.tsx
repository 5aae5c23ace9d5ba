import type { Metadata } from 'next'
import { query } from '../data/query'
import { EmptyStore } from '../home/empty-store'
import styles from '../lists/lists.module.css'
import { PaperRows } from '../lists/paper-rows'
import { Pager } from '../lists/pager'
import { ExportMenu } from '../take-away/export-menu'
import { selectionFiles } from '../take-away/files'
import { linkedTo, papersAddress, papersVariables, type PapersSearch } from './filters'
import { PaperFilters } from './paper-filters'
import { PAPERS } from './papers-query'

export const metadata: Metadata = { title: 'Papers' }

export default async function PapersPage({ searchParams }: { readonly searchParams: Promise<PapersSearch> }) {
  const search = await searchParams
  const variables = papersVariables(search)
  const { papers, stats, linked } = await query(PAPERS, { ...variables, linked: linkedTo(search) })
  return (
    <div className="page">
      <h1>Papers</h1>
      {stats.papers === 0 ? <div className={styles.big}><EmptyStore /></div> : (
        <>
          <PaperFilters search={search} stats={stats} linked={linked.filter((node) => node !== null)} />
          <div className={styles.count}>
            <p className="faint" role="status">{papers.totalCount.toLocaleString('en')} {papers.totalCount === 1 ? 'paper' : 'papers'}</p>
            <ExportMenu files={selectionFiles({ ...variables.filter, orderBy: variables.orderBy })} filter={variables.filter ?? {}} />
          </div>
          <PaperRows papers={papers.edges.map(({ node }) => node)} />
          <Pager pageInfo={papers.pageInfo} path={papersAddress(search)} isFirstPage={variables.after === null} />
        </>
      )}
    </div>
  )
}
