import { KindMark } from '../../design/kind-mark'
import { startsOf } from '../graph/expansion'
import type { ExploredGraph } from '../graph/merge'
import { shortestPath } from '../graph/path'
import type { GraphNode, View } from '../graph/types'
import styles from './panel.module.css'

interface PathFromStartProps {
  readonly node: GraphNode
  readonly graph: ExploredGraph
  readonly view: View
  readonly onSelect: (id: string) => void
}

/** The shortest way on the canvas from where the picture starts, where it is longer than one link. */
export function PathFromStart({ node, graph, view, onSelect }: PathFromStartProps) {
  const [start] = startsOf(view)
  const path = start === undefined || start === node.id ? null : shortestPath(graph.edges.values(), start, node.id)
  if (!path || path.length < 3) return null
  return (
    <section className={styles.path}>
      <h3 className={styles.heading}>How it is linked to the start</h3>
      <ol>
        {path.map((id) => {
          const step = graph.nodes.get(id)
          return step && (
            <li key={id}>
              <button type="button" disabled={id === node.id} onClick={() => onSelect(id)}><KindMark kind={step.kind} size={12} /> <span>{step.label}</span></button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
