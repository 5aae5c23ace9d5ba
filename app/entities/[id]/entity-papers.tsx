import Link from 'next/link'
import { addressOf } from '../../design/addresses'
import { quotesOf } from '../../evidence/evidence'
import { Quoted } from '../../evidence/fact'
import styles from './entity.module.css'
import type { EntityPaper, EntityParts } from './entity-query'
import { statementsOf } from './statements'

interface EntityPapersProps {
  readonly papers: readonly EntityPaper[]
  readonly entity: Pick<EntityParts, 'id' | 'name'>
}

/** Papers with an entity, each with what it says of it. */
export function EntityPapers({ papers, entity }: EntityPapersProps) {
  if (papers.length === 0) return <p className="soft">No paper names it directly. Look at the kinds of it above, or open it in the explorer.</p>
  return (
    <ul className={styles.papers}>
      {papers.map(({ node, links }) => (
        <li key={node.id}>
          <div className={styles.paper}>
            <Link href={addressOf(node.id)} prefetch={false}>{node.title}</Link>
            <span className="faint">{[node.venue, node.year].filter(Boolean).join(' ')}</span>
          </div>
          <ul className={styles.statements}>
            {statementsOf(links, entity.name).map(({ text, scope, evidence }) => (
              <li key={`${text}${scope}`}>
                <Quoted what={text} quotes={quotesOf(evidence.map((parts) => ({ evidence: parts, document: null })))}>{text}</Quoted>
                {scope && <span className="faint">for {scope}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
