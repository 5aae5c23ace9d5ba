import Link from 'next/link'
import { papersAddress } from '../papers/filters'
import { VARIABLE_NAMES } from '../papers/[id]/reporting'
import styles from './home.module.css'
import type { HomeParts } from './home-query'

/** How many papers are said to leave things out. */
export function Unreported({ stats }: { readonly stats: HomeParts['stats'] }) {
  const rows = stats.notReported.filter(({ papers }) => papers > 0).sort((a, b) => b.papers - a.papers)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="unreported-title" className={styles.unreported}>
      <h2 id="unreported-title">What papers leave out</h2>
      <p className="soft">Papers that say so themselves, or whose review does. Missing never counts as equal.</p>
      <ol>
        {rows.map(({ variable, papers }) => (
          <li key={variable}>
            <Link href={papersAddress({ missing: variable })} prefetch={false}>{VARIABLE_NAMES[variable]}</Link>
            <span className={styles.share} aria-hidden="true"><i style={{ width: `${(papers / stats.papers) * 100}%` }} /></span>
            <span className="nums soft">{papers.toLocaleString('en')} <span className="visually-hidden">papers</span></span>
          </li>
        ))}
      </ol>
    </section>
  )
}
