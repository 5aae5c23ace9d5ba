import { useState } from 'react'
import { KIND_DESIGN, NODE_KINDS } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import type { Drawing } from '../graph/elements'
import styles from './panel.module.css'

interface NodeListProps {
  readonly drawing: Drawing
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onExpand: (id: string) => void
}

/** All that is drawn as a list: the same things in reach of a keyboard and of a screen reader. */
export function NodeList({ drawing, selected, onSelect, onExpand }: NodeListProps) {
  const [filter, setFilter] = useState('')
  const wanted = filter.trim().toLowerCase()
  const nodes = [...drawing.nodes.values()].filter(({ label }) => label.toLowerCase().includes(wanted))
  return (
    <div className={styles.list}>
      <label className={styles.filter}>
        <span className="visually-hidden">Filter the list</span>
        <input type="search" placeholder={`Filter ${drawing.nodes.size} nodes`} value={filter} onChange={(event) => setFilter(event.target.value)} />
      </label>
      <div className={styles.listBody} tabIndex={-1}>
        {NODE_KINDS.map((kind) => ({ kind, own: nodes.filter((node) => node.kind === kind) }))
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            <section key={kind} aria-label={KIND_DESIGN[kind].plural}>
              <ul>
                {own.map((node) => (
                  <li key={node.id} data-selected={node.id === selected || undefined}>
                    <button type="button" className={styles.pick} aria-pressed={node.id === selected} onClick={() => onSelect(node.id)}>
                      <KindMark kind={kind} size={12} />
                      <span>{node.label}</span>
                    </button>
                    {!node.isOpen && (
                      <button type="button" className={styles.plus} onClick={() => onExpand(node.id)} aria-label={`Expand ${node.label}`} title="Expand">+</button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  )
}
