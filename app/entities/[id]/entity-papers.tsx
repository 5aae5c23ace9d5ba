import Link from 'next/link'
import { addressOf } from '../../design/addresses'
import { quotesOf, type QuoteData } from '../../evidence/evidence'
import { excerptOf } from '../../evidence/excerpt'
import { Quoted } from '../../evidence/fact'
import styles from './entity.module.css'
import type { EntityPaper, EntityParts } from './entity-query'
import { statementsOf, type Statement } from './statements'

interface EntityPapersProps {
  readonly papers: readonly EntityPaper[]
  readonly entity: Pick<EntityParts, 'id' | 'name'>
}

/** Papers with an entity, each with the sentence that says so, or with the values that it sets. */
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
          <Statements statements={statementsOf(links)} name={entity.name} />
        </li>
      ))}
    </ul>
  )
}

function Statements({ statements, name }: { readonly statements: readonly Statement[], readonly name: string }) {
  const values = statements.filter(({ value }) => value !== null)
  const [first] = statements.flatMap(({ value, evidence }) => value === null ? quotes(evidence) : [])
  return (
    <div className={styles.statements}>
      {values.map(({ value, scope, evidence }) => (
        <span key={`${value}${scope}`}>
          <Quoted what={value ?? name} quotes={quotes(evidence)}>{value}</Quoted>
          {scope && <span className="faint"> for {scope}</span>}
        </span>
      ))}
      {first && <Sentence quote={first} name={name} all={statements.flatMap(({ evidence }) => quotes(evidence))} />}
    </div>
  )
}

function Sentence({ quote, name, all }: { readonly quote: QuoteData, readonly name: string, readonly all: readonly QuoteData[] }) {
  const { before, mention, after } = excerptOf(quote.quote, quote.at, quote.length)
  const distinct = [...new Map(all.map((one) => [one.quote, one])).values()]
  return (
    <span className={styles.sentence}>
      <Quoted what={name} quotes={distinct.slice(0, 3)}>{before}<b>{mention}</b>{after}</Quoted>
      {distinct.length > 1 && <span className="faint"> and {distinct.length - 1} more</span>}
    </span>
  )
}

function quotes(evidence: Statement['evidence']): QuoteData[] {
  return quotesOf(evidence.map((parts) => ({ evidence: parts, document: null })))
}
