'use client'

import Link from 'next/link'
import { useQueryStates } from 'nuqs'
import { useEffect, useMemo, useState } from 'react'
import { compareAddress, MOST_PAPERS } from '../../compare/address'
import type { Asked } from '../baselines-query'
import { BaselinesTable } from './baselines-table'
import { figuresOf, measuresOf, measureText, numericFacets } from './measures'
import { Plot, rowAnchor } from './plot'
import { VERDICTS, type Judged, type Verdict } from './rows'
import type { Subject } from './subject'
import { TableFilters } from './table-filters'
import { filteredRows, groupsOf, sortedRows, TABLE_PARSERS, type TableState } from './table-state'
import styles from './table.module.css'
import { TakeTable } from './take-table'
import { useQuotes } from './use-quotes'

interface BaselinesViewProps {
  readonly judged: Judged
  readonly asked: Asked
  /** The cursor in front of every tenth row, for the quotes. */
  readonly cursors: readonly (string | null)[]
  readonly subject: Subject
}

/** The table of baselines with its filters and its plot; how it stands is held by the address. */
export function BaselinesView({ judged, asked, cursors, subject }: BaselinesViewProps) {
  const [state, setState] = useQueryStates(TABLE_PARSERS, { shallow: true, history: 'replace', throttleMs: 200 })
  const change = (next: Partial<TableState>) => void setState(next)
  const [pointed, setPointed] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { facets, rows } = judged
  const papers = useMemo(() => rows.map(({ paper }) => paper.id), [rows])
  const quotes = useQuotes(asked, cursors, papers)
  const measures = useMemo(() => measuresOf(rows, subject), [rows, subject])
  const measure = measures.find(({ key }) => key === state.measure) ?? measures[0] ?? null
  const filtered = useMemo(() => filteredRows(rows, state, measure), [rows, state, measure])
  const groups = useMemo(() => groupsOf(sortedRows(filtered, state, measure), state), [filtered, state, measure])
  const shown = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const axes = useMemo(() => numericFacets(facets, rows), [facets, rows])
  const years = useMemo(() => [...new Set(rows.flatMap(({ paper }) => paper.year ?? []))].sort((a, b) => b - a), [rows])
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, filtered.filter((row) => row.verdict === verdict).length])) as Record<Verdict, number>

  const { fetchAt } = quotes
  useEffect(() => {
    for (const paper of state.open) if (papers.includes(paper)) fetchAt(papers.indexOf(paper))
  }, [state.open, papers, fetchAt])

  const toggle = (paper: string) => change({ open: state.open.includes(paper) ? state.open.filter((other) => other !== paper) : [...state.open, paper] })
  const openFromPlot = (paper: string) => {
    const row = rows.find((candidate) => candidate.paper.id === paper)
    if (!row) return
    change({ open: [...state.open.filter((other) => other !== paper), paper], all: [...state.all.filter((other) => other !== row.verdict), row.verdict] })
    requestAnimationFrame(() => document.getElementById(rowAnchor(row))?.scrollIntoView({ block: 'center' }))
  }
  const choose = (paper: string) => setChosen((before) => before.includes(paper) ? before.filter((other) => other !== paper) : [...before, paper])
  const compared = [...(subject.paper === null ? [] : [subject.paper]), ...chosen].slice(0, MOST_PAPERS)

  return (
    <>
      <TableFilters state={state} counts={counts} years={years} measure={measure} onChange={change} />
      {measure !== null && (
        <section className={styles.plot} aria-labelledby="plot-title">
          <div className={styles.plotHead}>
            <h2 id="plot-title">Results</h2>
            <label>
              <span className="visually-hidden">Result</span>
              <select value={measure.key} onChange={({ target }) => change({ measure: target.value === measures[0]?.key ? null : target.value })}>
                {measures.map((one) => <option key={one.key} value={one.key}>{measureText(one)}, {one.papers} {one.papers === 1 ? 'paper' : 'papers'}</option>)}
              </select>
            </label>
            <label>against
              <select value={axes.some(({ key }) => key === state.against) ? state.against : 'year'} onChange={({ target }) => change({ against: target.value })}>
                <option value="year">year</option>
                {axes.map(({ key, hyperparameter }) => <option key={key} value={key}>{hyperparameter?.name}</option>)}
              </select>
            </label>
          </div>
          <Plot facets={facets} rows={shown} measure={measure} own={figuresOf(subject, measure)} against={state.against} pointed={pointed} onPoint={setPointed} onOpen={openFromPlot} />
        </section>
      )}
      <div className={styles.bar}>
        <p role="status">{shown.length === rows.length ? `${rows.length} papers` : `${shown.length} of ${rows.length} papers`}</p>
        {compared.length > 1 && <Link className="button" data-primary="" href={compareAddress(compared)} prefetch={false}>Compare {chosen.length} {subject.paper === null ? 'chosen' : 'with this paper'}</Link>}
        <TakeTable table={{ facets, rows: shown, measure }} />
      </div>
      <BaselinesTable facets={facets} groups={groups} measure={measure} state={state} subject={subject.paper} quotes={quotes.known} chosen={chosen} pointed={pointed}
        onChange={change} onToggle={toggle} onChoose={choose} onPoint={setPointed} onRetry={(paper) => fetchAt(papers.indexOf(paper))} />
    </>
  )
}
