import type { ReactNode } from 'react'
import styles from './section.module.css'

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly count?: number
  readonly lead?: string
  readonly children: ReactNode
}

/** A part of a page that can be linked to. */
export function Section({ id, title, count, lead, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.sectionHead}>
        <h2 id={`${id}-title`}>{title}{count !== undefined && count > 1 && <span className={styles.count}>{count.toLocaleString('en')}</span>}</h2>
        {lead && <p className="soft">{lead}</p>}
      </div>
      {children}
    </section>
  )
}
