import styles from './year-bars.module.css'

interface YearBarsProps {
  readonly years: readonly { readonly year: number, readonly papers: number }[]
  /** Where a year's bar leads. */
  readonly href?: (year: number) => string
}

/** Papers a year as bars, years without any left in as gaps. */
export function YearBars({ years, href }: YearBarsProps) {
  const most = Math.max(1, ...years.map(({ papers }) => papers))
  return (
    <ol className={styles.years}>
      {everyYear(years).map(({ year, papers }) => (
        <li key={year}>
          <Bar height={(papers / most) * 100} title={`${year}: ${papers.toLocaleString('en')} ${papers === 1 ? 'paper' : 'papers'}`}
            {...(href && papers > 0 && { href: href(year) })} />
          <span aria-hidden="true">{String(year).slice(2)}</span>
        </li>
      ))}
    </ol>
  )
}

function Bar({ height, title, href }: { readonly height: number, readonly title: string, readonly href?: string }) {
  const bar = <i style={{ height: `${height}%` }} />
  return href === undefined
    ? <span className={styles.column} title={title}><span className="visually-hidden">{title}</span>{bar}</span>
    : <a className={styles.column} href={href} title={title} aria-label={title}>{bar}</a>
}

/** All years from the first to the last, with none left out. */
export function everyYear(years: YearBarsProps['years']): { readonly year: number, readonly papers: number }[] {
  if (years.length === 0) return []
  const known = new Map(years.map(({ year, papers }) => [year, papers]))
  const first = Math.min(...known.keys())
  const last = Math.max(...known.keys())
  return Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, papers: known.get(first + index) ?? 0 }))
}
