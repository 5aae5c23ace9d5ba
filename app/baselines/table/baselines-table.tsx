import { BaselineRow } from './baseline-row'
import { measureText, type Measure } from './measures'
import { RowDetail } from './row-detail'
import type { Verdict, WeighedFacet } from './rows'
import { sortDirection, type Sort, type TableState, type VerdictGroup } from './table-state'
import styles from './table.module.css'
import type { QuotesState } from './use-quotes'
import { VERDICT_LEADS, VERDICT_WORDS } from './words'

interface BaselinesTableProps {
  readonly facets: readonly WeighedFacet[]
  readonly groups: readonly VerdictGroup[]
  readonly measure: Measure | null
  readonly state: TableState
  readonly subject: string | null
  readonly quotes: ReadonlyMap<string, QuotesState>
  readonly chosen: readonly string[]
  readonly pointed: string | null
  readonly onChange: (change: Partial<TableState>) => void
  readonly onToggle: (paper: string) => void
  readonly onChoose: (paper: string) => void
  readonly onPoint: (paper: string | null) => void
  readonly onRetry: (paper: string) => void
}

/** Rows of a group that are shown before it is unfolded. */
const FOLD = 10

/** Candidates grouped by verdict, the first of each group; more, and why, one click away. */
export function BaselinesTable({ facets, groups, measure, state, subject, quotes, chosen, pointed, onChange, onToggle, onChoose, onPoint, onRetry }: BaselinesTableProps) {
  if (groups.length === 0) {
    return (
      <p className={styles.none}>
        No candidate passes these filters.{' '}
        <button type="button" className="button" onClick={() => onChange({ q: '', verdict: [], from: null, to: null, code: false, reported: false })}>Clear filters</button>
      </p>
    )
  }
  const head = (column: Sort, label: string, className?: string, title?: string) => (
    <th scope="col" className={className} aria-sort={sortDirection(state, column)} title={title}>
      <button type="button" onClick={() => onChange({ sort: column, reverse: state.sort === column && !state.reverse })}>
        {label}<i aria-hidden="true">{sortDirection(state, column) === 'ascending' ? '↑' : sortDirection(state, column) === 'descending' ? '↓' : ''}</i>
      </button>
    </th>
  )
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Baselines by verdict</caption>
      <thead>
        <tr>
          <td className={styles.mark} />
          {head('paper', 'Paper', styles.paper)}
          {head('year', 'Year', styles.year)}
          {head('result', measure === null ? 'Result' : `${measure.metric}${measure.unit === null ? '' : `, ${measure.unit}`}`, styles.figure, measure === null ? undefined : measureText(measure))}
          {head('agreement', 'Agreement', styles.agreement, 'How telling the agreement is: the weights of what agrees, in nats. Rare agreements count more.')}
          <td className={styles.choice}><span className="visually-hidden">Choose</span></td>
        </tr>
      </thead>
      {groups.map(({ verdict, rows }) => {
        const isWhole = state.all.includes(verdict) || rows.length <= FOLD + 2
        return (
          <tbody key={verdict} data-verdict={verdict}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={6}>{VERDICT_WORDS[verdict]} <b className="nums">{rows.length}</b> <span>{VERDICT_LEADS[verdict]}</span></th>
            </tr>
            {(isWhole ? rows : rows.slice(0, FOLD)).map((row) => (
              <BaselineRow key={row.paper.id} facets={facets} row={row} measure={measure} isOpen={state.open.includes(row.paper.id)} isPointed={pointed === row.paper.id} isChosen={chosen.includes(row.paper.id)}
                onToggle={() => onToggle(row.paper.id)} onChoose={() => onChoose(row.paper.id)} onPoint={onPoint}>
                <RowDetail facets={facets} row={row} quotes={quotes.get(row.paper.id)} subject={subject} onRetry={() => onRetry(row.paper.id)} />
              </BaselineRow>
            ))}
            {rows.length > FOLD + 2 && (
              <tr className={styles.fold}>
                <td colSpan={6}><button type="button" aria-expanded={isWhole} onClick={() => onChange({ all: toggled(state.all, verdict) })}>{isWhole ? `Show the first ${FOLD} only` : `Show all ${rows.length}`}</button></td>
              </tr>
            )}
          </tbody>
        )
      })}
    </table>
  )
}

function toggled(verdicts: readonly Verdict[], verdict: Verdict): Verdict[] {
  return verdicts.includes(verdict) ? verdicts.filter((other) => other !== verdict) : [...verdicts, verdict]
}
