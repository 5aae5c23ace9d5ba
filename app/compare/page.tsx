import type { Metadata } from 'next'
import Link from 'next/link'
import { ExportMenu } from '../take-away/export-menu'
import { papersFiles } from '../take-away/files'
import { query } from '../data/query'
import { QuotePopover } from '../evidence/quote-popover'
import { MOST_PAPERS, papersOf } from './address'
import styles from './compare.module.css'
import { COMPARED, type ComparedPaper } from './compare-query'
import { CompareTable } from './compare-table'
import { comparisonRows } from './rows'

export const metadata: Metadata = { title: 'Compare' }

interface Props {
  readonly searchParams: Promise<{ papers?: string | string[] }>
}

export default async function ComparePage({ searchParams }: Props) {
  const ids = papersOf((await searchParams).papers).slice(0, MOST_PAPERS)
  const nodes = ids.length === 0 ? [] : (await query(COMPARED, { ids })).nodes
  const papers = nodes.filter((node): node is ComparedPaper => node?.__typename === 'Paper')
  if (papers.length < 2) return <CompareStart />
  return (
    <div className={`page ${styles.wide}`}>
      <div className={styles.head}>
        <div>
          <h1>Setups side by side</h1>
          <p className={`soft ${styles.lead}`}>
            What differs stands first. A paper that says nothing of a row neither agrees nor differs. Point at a value for its sentence.
          </p>
        </div>
        <ExportMenu files={papersFiles(papers.map(({ id }) => id))} />
      </div>
      <CompareTable papers={papers} rows={comparisonRows(papers)} />
      <QuotePopover />
    </div>
  )
}

function CompareStart() {
  return (
    <div className={`page ${styles.start}`}>
      <h1>Setups side by side</h1>
      <p className="soft">Open a paper and choose “Compare” beside one that shares its setup, or “Compare the first five”.</p>
      <p><Link className="button" data-primary="" href="/papers">Choose a paper</Link></p>
    </div>
  )
}
