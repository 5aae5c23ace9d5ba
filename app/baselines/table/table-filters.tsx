import type { Measure } from './measures'
import { VERDICTS, type Verdict } from './rows'
import styles from './table.module.css'
import { isFiltered, type TableState } from './table-state'
import { VerdictMark } from './verdict-mark'
import { VERDICT_WORDS } from './words'

interface TableFiltersProps {
  readonly state: TableState
  readonly counts: Readonly<Record<Verdict, number>>
  readonly years: readonly number[]
  readonly measure: Measure | null
  readonly onChange: (change: Partial<TableState>) => void
}

/** What narrows the table. */
export function TableFilters({ state, counts, years, measure, onChange }: TableFiltersProps) {
  const toggle = (verdict: Verdict) => onChange({
    verdict: state.verdict.includes(verdict) ? state.verdict.filter((other) => other !== verdict) : VERDICTS.filter((other) => other === verdict || state.verdict.includes(other)),
  })
  return (
    <div className={styles.filters} role="group" aria-label="Filter the baselines">
      <div className={styles.verdicts}>
        {VERDICTS.map((verdict) => (
          <button key={verdict} type="button" aria-pressed={state.verdict.includes(verdict)} onClick={() => toggle(verdict)} disabled={counts[verdict] === 0 && !state.verdict.includes(verdict)}>
            <VerdictMark verdict={verdict} /> {VERDICT_WORDS[verdict]} <span className="nums">{counts[verdict]}</span>
          </button>
        ))}
      </div>
      <input type="search" className={styles.text} aria-label="Title, venue, author or scope" placeholder="Filter by title, venue, author …" maxLength={100}
        value={state.q} onChange={({ target }) => onChange({ q: target.value })} />
      <YearChoice label="From" years={years} value={state.from} onChange={(from) => onChange({ from })} />
      <YearChoice label="to" years={years} value={state.to} onChange={(to) => onChange({ to })} />
      <label className={styles.check}><input type="checkbox" checked={state.code} onChange={({ target }) => onChange({ code: target.checked })} /> with code</label>
      <label className={styles.check}><input type="checkbox" checked={state.reported} disabled={measure === null} onChange={({ target }) => onChange({ reported: target.checked })} /> with a result</label>
      {isFiltered(state) && (
        <button type="button" className={styles.clear} onClick={() => onChange({ q: '', verdict: [], from: null, to: null, code: false, reported: false })}>Clear filters</button>
      )}
    </div>
  )
}

interface YearChoiceProps {
  readonly label: string
  readonly years: readonly number[]
  readonly value: number | null
  readonly onChange: (year: number | null) => void
}

function YearChoice({ label, years, value, onChange }: YearChoiceProps) {
  return (
    <label className={styles.years}>
      <span>{label}</span>
      <select aria-label={label === 'From' ? 'From year' : 'To year'} value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}>
        <option value="">any</option>
        {years.map((year) => <option key={year} value={year}>{year}</option>)}
      </select>
    </label>
  )
}
