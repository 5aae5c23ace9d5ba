import Link from 'next/link'
import { compareAddress } from '../compare/address'
import { addressOf } from '../design/addresses'
import { quotesOf } from '../evidence/evidence'
import { Quoted } from '../evidence/fact'
import styles from './baselines.module.css'
import type { Baseline } from './baselines-query'
import { decidingReasons, reasonText, resultText, VERDICT_WORDS } from './words'

interface BaselinesTableProps {
  readonly asked: string
  readonly baselines: readonly Baseline[]
}

const ORDER = ['COMPARABLE', 'UNKNOWN', 'DIFFERS'] as const
const LEADS = {
  COMPARABLE: 'In everything that counts they agree with this paper.',
  UNKNOWN: 'Nothing speaks against them, but something is not reported; missing never counts as equal.',
  DIFFERS: 'At least one thing that counts is different.',
}

/** Candidates by verdict, each with what decided, and everything that was weighed one click away. */
export function BaselinesTable({ asked, baselines }: BaselinesTableProps) {
  return (
    <div className={styles.groups}>
      {ORDER.map((verdict) => ({ verdict, own: baselines.filter((baseline) => baseline.verdict === verdict) }))
        .filter(({ own }) => own.length > 0)
        .map(({ verdict, own }) => (
          <section key={verdict} aria-labelledby={`verdict-${verdict}`} data-verdict={verdict}>
            <h2 id={`verdict-${verdict}`}>{VERDICT_WORDS[verdict]} <span className="faint nums">{own.length}</span></h2>
            <p className="soft">{LEADS[verdict]}</p>
            <ul className={styles.rows}>{own.map((baseline) => <BaselineRow key={baseline.setup.id} asked={asked} baseline={baseline} />)}</ul>
          </section>
        ))}
    </div>
  )
}

function BaselineRow({ asked, baseline }: { readonly asked: string, readonly baseline: Baseline }) {
  const { paper, setup, agreement, reasons, results } = baseline
  const deciding = decidingReasons(baseline)
  return (
    <li>
      <div className={styles.head}>
        <Link href={addressOf(paper.id)} prefetch={false}>{paper.title}</Link>
        <span className="faint">{[paper.venue, paper.year].filter(Boolean).join(' ')}</span>
        {setup.scope.length > 0 && <span className="faint">for {setup.label}</span>}
        <Link className={styles.compare} href={compareAddress([asked, paper.id])} prefetch={false} aria-label={`Compare with ${paper.title}`}>Compare</Link>
        <span className={styles.agreement} title="How telling the agreement is: the weights of what agrees, in nats. Rare agreements count more.">
          agreement {agreement.toFixed(1)}
        </span>
      </div>
      {deciding.length > 0 && baseline.verdict !== 'COMPARABLE' && (
        <ul className={styles.reasons}>{deciding.map((reason) => <li key={`${reason.facet}${reason.hyperparameter?.id}`}>{reasonText(reason)}</li>)}</ul>
      )}
      {results.length > 0 && (
        <p className={styles.results}>
          {results.map((result) => (
            <Quoted key={result.id} what={resultText(result)} quotes={quotesOf([{ evidence: result.evidence, document: null }])}>{resultText(result)}</Quoted>
          ))}
        </p>
      )}
      <details className={styles.why}>
        <summary>All that was weighed: {reasons.length}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={`${reason.facet}${reason.hyperparameter?.id}`} data-verdict={reason.verdict}>{reasonText(reason)}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}
