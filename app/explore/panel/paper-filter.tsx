import { VARIABLE_NAMES } from '../../papers/[id]/reporting'
import type { Drawing } from '../graph/elements'
import type { ExploredGraph } from '../graph/merge'
import type { View } from '../graph/types'
import styles from './panel.module.css'

interface PaperFilterProps {
  readonly graph: ExploredGraph
  readonly drawing: Drawing
  readonly view: View
  readonly onChange: (change: Partial<Pick<View, 'from' | 'to' | 'venue' | 'missing'>>) => void
}

/** Which papers are drawn: by year, venue, and what they do not report. */
export function PaperFilter({ graph, drawing, view, onChange }: PaperFilterProps) {
  const papers = [...graph.nodes.values()].filter(({ kind }) => kind === 'paper')
  const years = [...new Set(papers.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a)
  const venues = [...new Set(papers.flatMap(({ venue }) => venue ?? []))].sort((a, b) => a.localeCompare(b, 'en'))
  const missing = Object.entries(VARIABLE_NAMES).filter(([variable]) => papers.some((paper) => paper.missing.includes(variable)))
  const active = [view.from, view.to, view.venue, view.missing].filter((value) => value !== null).length
  if (papers.length < 2 && active === 0) return null
  const shown = [...drawing.nodes.values()].filter(({ kind }) => kind === 'paper').length
  const year = (value: string) => value === '' ? null : Number(value)
  return (
    <details className={styles.paperFilter} open={active > 0 || undefined}>
      <summary>Filter papers{active > 0 && <span className="faint nums"> {shown} of {papers.length}</span>}</summary>
      <div>
        <Choice label="From" value={view.from} options={years.map((one) => [String(one), String(one)])} onChange={(value) => onChange({ from: year(value) })} />
        <Choice label="To" value={view.to} options={years.map((one) => [String(one), String(one)])} onChange={(value) => onChange({ to: year(value) })} />
        <Choice label="Venue" value={view.venue} options={venues.map((one) => [one, one])} onChange={(value) => onChange({ venue: value || null })} />
        <Choice label="Does not report" value={view.missing} options={missing} onChange={(value) => onChange({ missing: value || null })} />
        {active > 0 && <button type="button" onClick={() => onChange({ from: null, to: null, venue: null, missing: null })}>Clear</button>}
      </div>
    </details>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | number | null
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
        <option value="">any</option>
        {value !== null && !options.some(([one]) => one === String(value)) && <option value={value}>{value}</option>}
        {options.map(([one, name]) => <option key={one} value={one}>{name}</option>)}
      </select>
    </label>
  )
}
