import Link from 'next/link'
import { figureText } from '../../design/figures'
import chart from '../../design/chart.module.css'
import { binned, type Bin } from './bins'
import styles from './values.module.css'
import type { DistributionParts } from './values-query'

interface HistogramProps {
  readonly distribution: DistributionParts
  readonly height: number
  /** Where a value's papers are listed. */
  readonly hrefOf: (setting: string) => string
  /** Small: without an axis of papers. */
  readonly small?: boolean
}

interface Stated {
  readonly id: string
  readonly number: number
  readonly papers: number
}

/** The single numbers of a distribution's unit, each with its papers. */
export function statedNumbers({ values, unit }: Pick<DistributionParts, 'values' | 'unit'>): Stated[] {
  return values.flatMap(({ papers, setting }) => setting.number === null || setting.unit !== unit ? [] : [{ id: setting.id, number: setting.number, papers }])
}

/** How near to an edge a label stands that leans inwards, in percent of the width. */
const EDGE = 8

/** Papers by value as bars; a bar leads to the papers with its most frequent value. Drawn on the server. */
export function Histogram({ distribution, height, hrefOf, small = false }: HistogramProps) {
  const { bins, isLogarithmic } = binned(statedNumbers(distribution))
  if (bins.length === 0) return null
  const most = Math.max(...bins.map(({ papers }) => papers))
  const width = 100 / bins.length
  const unit = distribution.unit === null ? '' : ` ${distribution.unit}`
  const labels = labelledBins(bins, isLogarithmic, small ? 3 : 7)
  return (
    <svg className={chart.chart} height={height + 24} role="group" aria-label={`${distribution.hyperparameter.name} by value${isLogarithmic ? ', logarithmic' : ''}`}>
      {!small && (
        <g aria-hidden="true">
          {[0.5, 1].map((part) => <line key={part} className={chart.rule} x1="0" x2="100%" y1={height * (1 - part) + 0.5} y2={height * (1 - part) + 0.5} />)}
          <text x="0" y="12">{most.toLocaleString('en')} papers</text>
        </g>
      )}
      {bins.map((one, place) => one.values[0] && (
        <Link key={one.from} className={styles.bar} href={hrefOf(one.values[0].id)} prefetch={false} aria-label={barText(one, unit)}>
          <title>{barText(one, unit)}</title>
          <rect className={styles.reach} x={`${place * width}%`} width={`${width}%`} y="0" height={height} />
          <rect x={`${(place + 0.06) * width}%`} width={`${width * 0.88}%`} y={height - Math.max(2, (one.papers / most) * height)} height={Math.max(2, (one.papers / most) * height)} rx="2" />
        </Link>
      ))}
      <line className={chart.base} x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} aria-hidden="true" />
      <g aria-hidden="true">
        {labels.map(({ place, text }) => {
          const x = (place + 0.5) * width
          // At an edge a label leans inwards, so that it does not lie on that of the next chart.
          return <text key={place} x={x < EDGE ? '0' : x > 100 - EDGE ? '100%' : `${x}%`} y={height + 18} textAnchor={x < EDGE ? 'start' : x > 100 - EDGE ? 'end' : 'middle'}>{text}</text>
        })}
      </g>
    </svg>
  )
}

function barText({ from, to, papers, values }: Bin<Stated>, unit: string): string {
  const [first] = values
  if (!first) return ''
  if (values.length === 1) return `${figureText(first.number)}${unit}: ${countText(first.papers)}`
  return `${figureText(round(from))} to ${figureText(round(to))}${unit}: ${countText(papers)}, most often ${figureText(first.number)} (${first.papers.toLocaleString('en')})`
}

function countText(papers: number): string {
  return `${papers.toLocaleString('en')} ${papers === 1 ? 'paper' : 'papers'}`
}

/** Two digits are enough for the edge of a bin. */
function round(value: number): number {
  return Number(value.toPrecision(2))
}

/** Which bins carry a label, about so many: those of powers of ten, or every so many. */
function labelledBins(bins: readonly Bin<Stated>[], isLogarithmic: boolean, count: number): { readonly place: number, readonly text: string }[] {
  const middle = ({ from, to }: Bin<Stated>) => isLogarithmic ? Math.sqrt(from * to) : from
  const all = bins.map((one, place) => ({ place, text: figureText(Number(middle(one).toPrecision(3))), isRound: isPowerOfTen(middle(one)) }))
  const candidates = isLogarithmic ? all.filter(({ isRound }) => isRound) : all
  const every = Math.max(1, Math.ceil(candidates.length / count))
  return candidates.filter((_, index) => index % every === 0)
}

function isPowerOfTen(value: number): boolean {
  const power = Math.log10(value)
  return Math.abs(power - Math.round(power)) < 0.01
}
