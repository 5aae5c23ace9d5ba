import { compareAddress, MOST_PAPERS } from '../../compare/address'
import { exploreAddress } from '../../design/addresses'
import { KindMark } from '../../design/kind-mark'
import type { ExploredGraph } from '../graph/merge'
import styles from './panel.module.css'

interface PicksPanelProps {
  readonly picked: readonly string[]
  readonly graph: ExploredGraph
  readonly onSelect: (id: string) => void
  readonly onUnpick: (id: string) => void
  readonly onClose: () => void
  readonly onHide: () => void
  readonly onKeep: () => void
  readonly onPath: (from: string, to: string) => void
}

/** Several nodes that were chosen together, and what can be done with them. */
export function PicksPanel({ picked, graph, onSelect, onUnpick, onClose, onHide, onKeep, onPath }: PicksPanelProps) {
  const nodes = picked.flatMap((id) => graph.nodes.get(id) ?? [])
  const papers = nodes.filter(({ kind }) => kind === 'paper').map(({ id }) => id).slice(0, MOST_PAPERS)
  const [from, to, third] = nodes
  return (
    <aside className={styles.panel} aria-label="Selection">
      <button type="button" className={styles.close} onClick={onClose} aria-label="Close">×</button>
      <p className="eyebrow">Chosen together</p>
      <h2>{nodes.length} {nodes.length === 1 ? 'node' : 'nodes'}</h2>
      <div className={styles.actions}>
        {from && to && !third && <button type="button" className="button" data-primary="" onClick={() => onPath(from.id, to.id)}>Shortest path</button>}
        <button type="button" className="button" onClick={onKeep}>Hide others</button>
        <button type="button" className="button" onClick={onHide}>Hide</button>
        {papers.length > 1 && <a className="button" href={compareAddress(papers)}>Compare {papers.length} papers</a>}
        <a className="button" href={exploreAddress(...picked.slice(0, MOST_PAPERS))}>Start from these</a>
      </div>
      <ul className={styles.picked}>
        {nodes.map(({ id, kind, label }) => (
          <li key={id}>
            <button type="button" className={styles.pick} onClick={() => onSelect(id)}><KindMark kind={kind} size={12} named /><span>{label}</span></button>
            <button type="button" className={styles.plus} onClick={() => onUnpick(id)} aria-label={`Leave out ${label}`}>×</button>
          </li>
        ))}
      </ul>
      <p className="faint">Shift and click adds a node, or takes it out.</p>
    </aside>
  )
}
