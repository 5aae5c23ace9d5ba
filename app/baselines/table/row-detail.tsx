import Link from 'next/link'
import { compareAddress } from '../../compare/address'
import { addressOf, baselinesAddress } from '../../design/addresses'
import type { QuoteData } from '../../evidence/evidence'
import { excerptOf } from '../../evidence/excerpt'
import { Quoted } from '../../evidence/fact'
import type { BaselineResult } from '../baselines-query'
import { figureText } from '../../design/figures'
import styles from './row-detail.module.css'
import { sidesOf, type Row, type WeighedFacet } from './rows'
import type { QuotesState } from './use-quotes'
import { VerdictMark } from './verdict-mark'
import { CAUSE_WORDS, weighedName } from './words'

interface RowDetailProps {
  readonly facets: readonly WeighedFacet[]
  readonly row: Row
  readonly quotes: QuotesState | undefined
  /** The paper that baselines are wanted for; null for a plan. */
  readonly subject: string | null
  readonly onRetry: () => void
}

const ORDER = ['DIFFERS', 'UNKNOWN', 'COMPARABLE']

/** Why a candidate got its verdict: facet by facet, both sides, and the sentences behind the candidate's. */
export function RowDetail({ facets, row, quotes, subject, onRetry }: RowDetailProps) {
  const known = quotes !== undefined && quotes !== 'loading' && 'byFacet' in quotes ? quotes : null
  const reasons = [...row.reasons].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
  return (
    <div className={styles.detail}>
      <div className={styles.wide}>
        <table className={styles.facets}>
          <caption className="visually-hidden">How {row.paper.title} was judged, facet by facet</caption>
          <thead>
            <tr><th scope="col">What counts</th><th scope="col">{subject === null ? 'Planned' : 'Here'}</th><th scope="col">There</th><th scope="col">Judged</th><th scope="col">What it says</th></tr>
          </thead>
          <tbody>
            {reasons.map((reason) => {
              const { here, there } = sidesOf(facets, reason)
              const key = facets[reason.facet]?.key ?? ''
              return (
                <tr key={key} data-verdict={reason.verdict}>
                  <th scope="row">{weighedName(facets, reason)}</th>
                  <td>{here || <i className="faint">not reported</i>}</td>
                  <td>{there || <i className="faint">not reported</i>}</td>
                  <td><span className={styles.judged}><VerdictMark verdict={reason.verdict} />{CAUSE_WORDS[reason.cause]}</span></td>
                  <td className={styles.quote}>{there !== '' && <Excerpt what={weighedName(facets, reason)} quotes={known?.byFacet.get(key)} isLoading={quotes === 'loading'} />}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {quotes !== undefined && quotes !== 'loading' && 'failure' in quotes && (
        <p role="alert" className={styles.failure}>{quotes.failure} <button type="button" className="button" onClick={onRetry}>Try again</button></p>
      )}
      {row.results.length > 0 && (
        <dl className={styles.results}>
          <dt>Results on these datasets</dt>
          {row.results.map((result) => (
            <dd key={result.id}>
              <Quoted what={resultText(result)} quotes={known?.byResult.get(result.id) ?? []}>{resultText(result)}</Quoted>
              {!result.own && <span className="faint"> quoted from another paper</span>}
            </dd>
          ))}
        </dl>
      )}
      <div className={styles.ways}>
        <Link className="button" href={addressOf(row.paper.id)} prefetch={false}>Open paper</Link>
        {subject !== null && <Link className="button" href={compareAddress([subject, row.paper.id])} prefetch={false}>Compare side by side</Link>}
        <Link className="button" href={baselinesAddress(row.paper.id)} prefetch={false}>Its own baselines</Link>
      </div>
    </div>
  )
}

function Excerpt({ what, quotes, isLoading }: { readonly what: string, readonly quotes: readonly QuoteData[] | undefined, readonly isLoading: boolean }) {
  if (isLoading) return <span className={styles.waiting}><span className="visually-hidden">Loading …</span></span>
  const [first] = quotes ?? []
  if (!first || !quotes) return null
  const { before, mention, after } = excerptOf(first.quote, first.at, first.length, 90)
  return <Quoted what={what} quotes={quotes}>{before}<b>{mention}</b>{after}</Quoted>
}

/** A result as it stands in a list: "76.2 % top-1 accuracy on ImageNet, by ResNet-50". */
function resultText({ metric, value, unit, dataset, reachedBy }: BaselineResult): string {
  return `${figureText(value)}${unit === null ? '' : ` ${unit}`} ${metric}${dataset ? ` on ${dataset.name}` : ''}${reachedBy ? `, by ${reachedBy.name}` : ''}`
}
