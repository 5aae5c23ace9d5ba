import type { GraphEdge } from '../graph/types'
import styles from './panel.module.css'

/** The sentences behind a link. */
export function EdgeQuotes({ edge }: { readonly edge: GraphEdge }) {
  if (edge.quotes.length === 0) return <p className="soft">This link follows from others and has no sentence of its own.</p>
  return (
    <ul className={styles.quotes}>
      {edge.quotes.map(({ quote, raw, section, setup }, index) => (
        <li key={index}>
          <blockquote><Marked text={quote} part={raw} /></blockquote>
          <p className="faint">{[section, setup].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

function Marked({ text, part }: { readonly text: string, readonly part: string }) {
  const at = text.indexOf(part)
  if (at < 0) return text
  return <>{text.slice(0, at)}<mark>{part}</mark>{text.slice(at + part.length)}</>
}
