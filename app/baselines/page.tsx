import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { query } from '../data/query'
import { addressOf } from '../design/addresses'
import { QuotePopover } from '../evidence/quote-popover'
import { BASELINES, SUBJECT } from './baselines-query'
import { BaselinesTable } from './baselines-table'
import styles from './baselines.module.css'
import { toCsv, toLatex, toMarkdown } from './tables'
import { TakeTable } from './take-table'

export const metadata: Metadata = { title: 'Baselines' }

const FIRST = 50

interface Props {
  readonly searchParams: Promise<{ paper?: string | string[] }>
}

export default async function BaselinesPage({ searchParams }: Props) {
  const { paper: asked } = await searchParams
  if (typeof asked !== 'string' || asked === '') return <BaselinesStart />
  const id = asked.startsWith('paper:') ? asked : `paper:${asked}`
  const { paper } = await query(SUBJECT, { paper: id })
  if (!paper) notFound()
  const { comparableBaselines } = await query(BASELINES, { paper: id, first: FIRST })
  const baselines = comparableBaselines.edges.map(({ node }) => node)
  return (
    <div className="page">
      <p className="eyebrow">Comparable baselines for</p>
      <h1 className={styles.title}><Link href={addressOf(paper.id)}>{paper.title}</Link></h1>
      {baselines.length === 0
        ? <p className="soft">No other paper in the graph ran on a dataset of this one.</p>
        : (
          <>
            <TakeTable csv={toCsv(baselines)} latex={toLatex(baselines)} markdown={toMarkdown(baselines)} />
            {comparableBaselines.totalCount > baselines.length && (
              <p className="faint">The best {baselines.length} of {comparableBaselines.totalCount.toLocaleString('en')}</p>
            )}
            <BaselinesTable asked={paper.id} baselines={baselines} />
          </>
        )}
      <QuotePopover />
    </div>
  )
}

function BaselinesStart() {
  return (
    <div className="page">
      <h1>Comparable baselines</h1>
      <p className={`soft ${styles.start}`}>Open a paper and choose “Find baselines”: each candidate gets a verdict, with the reasons.</p>
      <p><Link className="button" data-primary="" href="/papers">Choose a paper</Link></p>
    </div>
  )
}
