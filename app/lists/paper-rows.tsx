import Link from 'next/link'
import { addressOf } from '../design/addresses'
import styles from './lists.module.css'

export interface PaperRow {
  readonly id: string
  readonly title: string
  readonly venue: string | null
  readonly year: number | null
  readonly authors?: readonly string[]
}

const NAMED_AUTHORS = 4

export function PaperRows({ papers }: { readonly papers: readonly PaperRow[] }) {
  return (
    <ul className={styles.rows}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <Link href={addressOf(paper.id)} prefetch={false} className={styles.title}>{paper.title}</Link>
          <span className={styles.where}>{[paper.venue, paper.year].filter(Boolean).join(' ')}</span>
          {paper.authors && paper.authors.length > 0 && <span className={styles.authors}>{named(paper.authors)}</span>}
        </li>
      ))}
    </ul>
  )
}

function named(authors: readonly string[]): string {
  if (authors.length <= NAMED_AUTHORS) return authors.join(', ')
  return `${authors.slice(0, NAMED_AUTHORS).join(', ')} and ${authors.length - NAMED_AUTHORS} more`
}
