import { useState } from 'react'
import { KIND_DESIGN, NODE_KINDS } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import type { DrawnNode, Drawing } from '../graph/elements'
import styles from './panel.module.css'

interface NodeTableProps {
  readonly drawing: Drawing
  readonly marked: readonly string[]
  readonly onSelect: (id: string) => void
  readonly onPick: (id: string) => void
  readonly onExpand: (id: string) => void
  /** The pointer or the focus is on a node; null when it leaves. */
  readonly onPoint: (id: string | null) => void
}

const SORTS = ['kind', 'papers', 'links', 'name'] as const
type Sort = (typeof SORTS)[number]

/** All that is drawn as a table: the same things in reach of a keyboard and of a screen reader, selection in both linked. */
export function NodeTable({ drawing, marked, onSelect, onPick, onExpand, onPoint }: NodeTableProps) {
  const [filter, setFilter] = useState('')
  const [sort, setSort] = useState<Sort>('kind')
  const wanted = filter.trim().toLowerCase()
  const nodes = sortedNodes([...drawing.nodes.values()].filter(({ label }) => label.toLowerCase().includes(wanted)), sort)
  return (
    <div className={styles.list}>
      <div className={styles.filter}>
        <input type="search" aria-label="Filter the list" placeholder={`Filter ${drawing.nodes.size} nodes`} value={filter} onChange={(event) => setFilter(event.target.value)} />
        <select aria-label="Sort the list" value={sort} onChange={({ target }) => setSort(SORTS.find((one) => one === target.value) ?? 'kind')}>
          {SORTS.map((one) => <option key={one} value={one}>by {one}</option>)}
        </select>
      </div>
      <div className={styles.listBody} tabIndex={-1}>
        <table>
          <caption className="visually-hidden">What is drawn</caption>
          <thead>
            <tr><th scope="col">Name</th><th scope="col" title="Year of a paper; of anything else, how many papers have it">Year, papers</th><th scope="col" title="Links that are drawn">Links</th><td><span className="visually-hidden">Expand</span></td></tr>
          </thead>
          <tbody>
            {nodes.map((node) => (
              <NodeRow key={node.id} node={node} isMarked={marked.includes(node.id)} onSelect={onSelect} onPick={onPick} onExpand={onExpand} onPoint={onPoint} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

interface NodeRowProps extends Omit<NodeTableProps, 'drawing' | 'marked'> {
  readonly node: DrawnNode
  readonly isMarked: boolean
}

function NodeRow({ node, isMarked, onSelect, onPick, onExpand, onPoint }: NodeRowProps) {
  return (
    <tr data-selected={isMarked || undefined} onPointerEnter={() => onPoint(node.id)} onPointerLeave={() => onPoint(null)}>
      <th scope="row">
        <button type="button" className={styles.pick} aria-pressed={isMarked} title={node.label}
          onFocus={() => onPoint(node.id)} onBlur={() => onPoint(null)}
          onClick={(event) => event.shiftKey || event.ctrlKey || event.metaKey ? onPick(node.id) : onSelect(node.id)}>
          <KindMark kind={node.kind} size={12} named />
          <span>{node.label}</span>
        </button>
      </th>
      <td>{node.kind === 'paper' ? node.year ?? '' : node.papers?.toLocaleString('en')}</td>
      <td>{node.degree}</td>
      <td>
        {!node.isOpen && <button type="button" className={styles.plus} onClick={() => onExpand(node.id)} aria-label={`Expand ${node.label}`} title={`Expand this ${KIND_DESIGN[node.kind].singular.toLowerCase()}`}>+</button>}
      </td>
    </tr>
  )
}

function sortedNodes(nodes: readonly DrawnNode[], sort: Sort): DrawnNode[] {
  const byKind = (a: DrawnNode, b: DrawnNode) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind)
  const orders: Readonly<Record<Sort, (a: DrawnNode, b: DrawnNode) => number>> = {
    kind: byKind,
    papers: (a, b) => (b.papers ?? 0) - (a.papers ?? 0) || byKind(a, b),
    links: (a, b) => b.degree - a.degree,
    name: (a, b) => a.label.localeCompare(b.label, 'en'),
  }
  return [...nodes].sort(orders[sort])
}
