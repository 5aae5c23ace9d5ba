import { KIND_DESIGN, NODE_KINDS, type NodeKind } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import type { Drawing } from '../graph/elements'
import type { ExploredGraph } from '../graph/merge'
import styles from './panel.module.css'

interface LegendProps {
  readonly graph: ExploredGraph
  readonly drawing: Drawing
  readonly hidden: readonly NodeKind[]
  readonly onToggle: (kind: NodeKind) => void
}

/** Shapes and colours of the kinds with their numbers; each is a switch that hides its kind. */
export function Legend({ graph, drawing, hidden, onToggle }: LegendProps) {
  const counts = new Map<NodeKind, number>()
  for (const { kind } of graph.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const drawn = new Map<NodeKind, number>()
  for (const { kind } of drawing.nodes.values()) drawn.set(kind, (drawn.get(kind) ?? 0) + 1)
  return (
    <div className={styles.legend} role="group" aria-label="Kinds: press to hide or show">
      {NODE_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <button key={kind} type="button" aria-pressed={!hidden.includes(kind)} onClick={() => onToggle(kind)}>
          <KindMark kind={kind} size={14} />
          <span>{KIND_DESIGN[kind].plural}</span>
          <span className="nums faint">{!hidden.includes(kind) && drawn.get(kind) !== counts.get(kind) && `${drawn.get(kind) ?? 0} of `}{counts.get(kind)}</span>
        </button>
      ))}
    </div>
  )
}
