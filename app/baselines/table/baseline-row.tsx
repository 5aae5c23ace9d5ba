import type { ReactNode } from 'react'
import { figuresOf, figuresText, type Measure } from './measures'
import { rowAnchor } from './plot'
import { decidingReasons, type Row, type WeighedFacet } from './rows'
import styles from './table.module.css'
import { VerdictMark } from './verdict-mark'
import { shortReason } from './words'

interface BaselineRowProps {
  readonly facets: readonly WeighedFacet[]
  readonly row: Row
  readonly measure: Measure | null
  readonly isOpen: boolean
  readonly isPointed: boolean
  readonly isChosen: boolean
  readonly onToggle: () => void
  readonly onChoose: () => void
  readonly onPoint: (paper: string | null) => void
  /** What stands below the row while it is open. */
  readonly children: ReactNode
}

const REASONS_SHOWN = 2

/** One candidate: what it is and what decided, and, opened, everything that was weighed. */
export function BaselineRow({ facets, row, measure, isOpen, isPointed, isChosen, onToggle, onChoose, onPoint, children }: BaselineRowProps) {
  const { paper, verdict, agreement, scope } = row
  const deciding = decidingReasons(row)
  const why = `why-${rowAnchor(row)}`
  const figures = figuresText(figuresOf(row, measure), null)
  return (
    <>
      <tr id={rowAnchor(row)} className={styles.row} data-open={isOpen || undefined} data-pointed={isPointed || undefined}
        onPointerEnter={() => onPoint(paper.id)} onPointerLeave={() => onPoint(null)}>
        <td className={styles.mark}><VerdictMark verdict={verdict} named /></td>
        <th scope="row" className={styles.paper}>
          <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? why : undefined} onClick={onToggle}>{paper.title}</button>
          <span className={styles.under}>
            {paper.venue && <span>{paper.venue}<span className={styles.phone}> {paper.year}</span></span>}
            {paper.code.length > 0 && <span className={styles.code}>code</span>}
            {scope !== null && <span>for {scope.length <= 60 ? scope : `${scope.slice(0, 59)}…`}</span>}
            {deciding.length > 0 && (
              <span className={styles.why} data-verdict={verdict}>
                {deciding.slice(0, REASONS_SHOWN).map((reason) => shortReason(facets, reason)).join(' · ')}
                {deciding.length > REASONS_SHOWN && ` and ${deciding.length - REASONS_SHOWN} more`}
              </span>
            )}
          </span>
        </th>
        <td className={styles.year}>{paper.year ?? '–'}</td>
        <td className={styles.figure}>{figures || <span className="faint" aria-label="none">–</span>}</td>
        <td className={styles.agreement}>{agreement.toFixed(1)}</td>
        <td className={styles.choice}><input type="checkbox" checked={isChosen} onChange={onChoose} aria-label={`Choose ${paper.title} to compare`} /></td>
      </tr>
      {isOpen && <tr className={styles.opened}><td colSpan={6} id={why}>{children}</td></tr>}
    </>
  )
}
