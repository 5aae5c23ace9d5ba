import { Quoted } from '../../evidence/fact'
import styles from './paper.module.css'
import type { ReportingParts } from './paper-query'
import { reportingRows, type ReportingRow } from './reporting'

const GLYPHS = {
  REPORTED: 'M3 8.5l3.2 3.3L13 5',
  NOT_REPORTED: 'M4 4l8 8M12 4l-8 8',
  UNKNOWN: 'M4 8h8',
}

/** What the paper reports, what it does not report, and what nothing is known of. */
export function ReportingList({ entries }: { readonly entries: readonly ReportingParts[] }) {
  const rows = reportingRows(entries)
  if (entries.length === 0) {
    return <p className="soft">The source says nothing of what the paper reports. That is not the same as “not reported”.</p>
  }
  return (
    <ul className={styles.reporting}>
      {rows.map((row) => (
        <li key={row.variable} data-standing={row.standing}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
            <path d={GLYPHS[row.standing]} />
          </svg>
          <span>{row.name}</span>
          <Answer row={row} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ row }: { readonly row: ReportingRow }) {
  const { entry, standing, name } = row
  if (!entry) return <span className={styles.answer}>Not known</span>
  const words = standing === 'NOT_REPORTED' ? 'Not reported' : entry.answer === 'Yes' ? 'Reported' : entry.answer
  const quotes = entry.quote === null ? [] : [
    { quote: entry.quote, at: 0, length: 0, section: name, rule: 'card', confidence: 1, anchor: null },
  ]
  return <span className={styles.answer}><Quoted what={`${name}: ${words.toLowerCase()}`} quotes={quotes}>{words}</Quoted></span>
}
