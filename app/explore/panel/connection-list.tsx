import { useState } from 'react'
import { KIND_DESIGN, NODE_KINDS } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import type { ExploredGraph } from '../graph/merge'
import type { GraphEdge, GraphNode } from '../graph/types'
import { EdgeQuotes } from './edge-quotes'
import styles from './panel.module.css'

interface ConnectionListProps {
  readonly node: GraphNode
  readonly graph: ExploredGraph
  readonly onSelect: (id: string) => void
}

interface Connection {
  readonly edge: GraphEdge
  readonly other: GraphNode
}

/** What a node is linked to on the canvas, each link with its sentences a click away. */
export function ConnectionList({ node, graph, onSelect }: ConnectionListProps) {
  const connections = [...graph.edges.values()].flatMap((edge): Connection[] => {
    const otherId = edge.source === node.id ? edge.target : edge.target === node.id ? edge.source : null
    const other = otherId === null ? undefined : graph.nodes.get(otherId)
    return other ? [{ edge, other }] : []
  })
  return (
    <div className={styles.connections}>
      {NODE_KINDS.map((kind) => ({ kind, own: connections.filter(({ other }) => other.kind === kind) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <section key={kind}>
            <h3><KindMark kind={kind} size={12} /> {kind === 'paper' || node.kind !== 'paper' ? KIND_DESIGN[kind].plural : KIND_DESIGN[kind].role}</h3>
            <ul>
              {own.map(({ edge, other }) => <ConnectionItem key={edge.id} edge={edge} other={other} onSelect={onSelect} />)}
            </ul>
          </section>
        ))}
    </div>
  )
}

function ConnectionItem({ edge, other, onSelect }: Connection & { readonly onSelect: (id: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{other.label}</summary>
        {isOpen && <EdgeQuotes edge={edge} />}
        <button type="button" className={styles.go} onClick={() => onSelect(other.id)}>Select this {KIND_DESIGN[other.kind].singular.toLowerCase()}</button>
      </details>
    </li>
  )
}
