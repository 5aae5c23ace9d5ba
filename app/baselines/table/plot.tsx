import { useMemo } from 'react'
import chart from '../../design/chart.module.css'
import { figureText } from '../../design/figures'
import { figuresOf, measureText, numberIn, type Measure } from './measures'
import styles from './plot.module.css'
import type { Row, WeighedFacet } from './rows'
import { axisOf } from '../../design/scales'
import { VERDICT_PATHS } from './verdict-mark'
import { VERDICT_WORDS } from './words'

interface PlotProps {
  readonly facets: readonly WeighedFacet[]
  readonly rows: readonly Row[]
  readonly measure: Measure | null
  /** What the subject itself reports of the measure. */
  readonly own: readonly number[]
  /** `year`, or the identifier of a hyperparameter. */
  readonly against: string
  /** The row that the pointer is on, by paper. */
  readonly pointed: string | null
  readonly onPoint: (paper: string | null) => void
  readonly onOpen: (paper: string) => void
}

interface Point {
  readonly row: Row
  readonly x: number
  readonly y: number
}

const HEIGHT = 200
/** What stays free beside the first and the last point, in percent of the width. */
const INSET = 2

/** Results against a year or a setting: each point a row of the table. Empty where fewer than two rows have both. */
export function Plot({ facets, rows, measure, own, against, pointed, onPoint, onOpen }: PlotProps) {
  const points = useMemo(() => pointsOf(facets, rows, measure, against), [facets, rows, measure, against])
  if (points.length < 2) {
    return (
      <p className={styles.nothing}>
        {measure === null ? 'No candidate reports a figure of its own on these datasets.' : `Fewer than two of these rows report ${measureText(measure)} and ${againstText(facets, against)}.`}
        {' '}Choose another result or axis, or fewer filters.
      </p>
    )
  }
  const across = axisOf(points.map(({ x }) => x), 6)
  const up = axisOf([...points.map(({ y }) => y), ...own], 4)
  const left = (x: number) => `${(INSET + across.place(x) * (100 - 2 * INSET)).toFixed(2)}%`
  const top = (y: number) => HEIGHT * (1 - up.place(y))
  const tickText = (value: number) => against === 'year' ? String(value) : figureText(value)
  return (
    <div className={styles.frame}>
      <svg className={chart.chart} height={HEIGHT} role="group" aria-label={`${measure ? measureText(measure) : 'result'} against ${againstText(facets, against)}: ${points.length} points, each a row of the table`}>
        <g aria-hidden="true">
          {up.ticks.map((tick) => (
            <g key={tick}>
              <line className={chart.rule} x1="0" x2="100%" y1={top(tick)} y2={top(tick)} />
              <text x="-8" y={top(tick)} dy="0.32em" textAnchor="end">{figureText(tick)}</text>
            </g>
          ))}
          <line className={chart.base} x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
          {across.ticks.filter((tick) => against !== 'year' || Number.isInteger(tick)).map((tick, place) => (
            <text key={tick} className={place % 2 === 1 ? chart.second : undefined} x={left(tick)} y={HEIGHT + 18} textAnchor="middle">{tickText(tick)}</text>
          ))}
        </g>
        {own.map((value) => (
          <g key={value} className={styles.own}>
            <line x1="0" x2="100%" y1={top(value)} y2={top(value)} />
            <text x="100%" dx="-4" y={top(value)} dy="-0.5em" textAnchor="end">this paper {figureText(value)}</text>
          </g>
        ))}
        {points.map(({ row, x, y }) => {
          const name = `${row.paper.title}: ${figureText(y)}${measure?.unit ? ` ${measure.unit}` : ''}, ${against === 'year' ? x : `${againstText(facets, against)} ${figureText(x)}`}, ${VERDICT_WORDS[row.verdict].toLowerCase()}`
          return (
            <svg key={`${row.paper.id}${x}${y}`} x={left(x)} y={top(y)} overflow="visible">
              <a className={styles.point} href={`#${rowAnchor(row)}`} data-verdict={row.verdict} data-pointed={pointed === row.paper.id || undefined} aria-label={name}
                onPointerEnter={() => onPoint(row.paper.id)} onPointerLeave={() => onPoint(null)} onFocus={() => onPoint(row.paper.id)} onBlur={() => onPoint(null)}
                onClick={(event) => { event.preventDefault(); onOpen(row.paper.id) }}>
                <title>{name}</title>
                <circle r="11" className={styles.hit} />
                <path d={VERDICT_PATHS[row.verdict]} />
              </a>
            </svg>
          )
        })}
      </svg>
      <p className={styles.across}>{againstText(facets, against)}{across.isLogarithmic && ', logarithmic'}</p>
    </div>
  )
}

/** The place of a row on the page. */
export function rowAnchor({ paper }: Pick<Row, 'paper'>): string {
  return `row-${paper.id.slice('paper:'.length)}`
}

function againstText(facets: readonly WeighedFacet[], against: string): string {
  return facets.find(({ key }) => key === against)?.hyperparameter?.name ?? 'year'
}

function pointsOf(facets: readonly WeighedFacet[], rows: readonly Row[], measure: Measure | null, against: string): Point[] {
  const facet = facets.findIndex(({ key }) => key === against)
  return rows.flatMap((row) => {
    const x = facet < 0 ? row.paper.year : numberIn(facets, row, facet)
    return x === null ? [] : figuresOf(row, measure).map((y) => ({ row, x, y }))
  })
}
