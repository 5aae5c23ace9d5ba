import { KIND_DESIGN } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import { addressOf, exploreAddress } from '../../design/addresses'
import type { ExploredGraph } from '../graph/merge'
import type { GraphEdge, GraphNode, View } from '../graph/types'
import { ConnectionList } from './connection-list'
import { EdgeQuotes } from './edge-quotes'
import styles from './panel.module.css'
import { verbOf } from './relations'

interface SelectionPanelProps {
  readonly id: string
  readonly graph: ExploredGraph
  readonly view: View
  readonly onSelect: (id: string | null) => void
  readonly onExpand: (id: string) => void
  readonly onCollapse: (id: string) => void
  readonly onHide: (id: string) => void
}

/** What is selected: a node with its links, or a link with its quotations. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { id, graph, onSelect } = props
  const node = graph.nodes.get(id)
  const edge = graph.edges.get(id)
  return (
    <aside className={styles.panel} aria-label="Selection">
      <button type="button" className={styles.close} onClick={() => onSelect(null)} aria-label="Close">×</button>
      {node && <NodePanel {...props} node={node} />}
      {edge && <EdgePanel edge={edge} graph={graph} onSelect={onSelect} />}
      {!node && !edge && <p className="soft">What was selected is not drawn here.</p>}
    </aside>
  )
}

function NodePanel({ node, graph, view, onSelect, onExpand, onCollapse, onHide }: SelectionPanelProps & { readonly node: GraphNode }) {
  const isStart = view.center.includes(node.id)
  const isOpen = isStart || view.open.includes(node.id)
  const hidden = graph.hidden.get(node.id)?.filter(({ count }) => count > 0) ?? []
  const facts = node.kind === 'paper'
    ? [node.venue, node.year].filter(Boolean).join(' ')
    : node.papers === null ? '' : `${node.papers.toLocaleString('en')} ${node.papers === 1 ? 'paper' : 'papers'}`
  return (
    <>
      <p className="eyebrow"><KindMark kind={node.kind} /> {KIND_DESIGN[node.kind].singular}{facts && ` · ${facts}`}</p>
      <h2>{node.label}</h2>
      <div className={styles.actions}>
        <a className="button" data-primary="" href={addressOf(node.id)}>Open page</a>
        {!isOpen && <button type="button" className="button" onClick={() => onExpand(node.id)}>Expand</button>}
        {isOpen && !isStart && <button type="button" className="button" onClick={() => onCollapse(node.id)}>Collapse</button>}
        {!isStart && <button type="button" className="button" onClick={() => onHide(node.id)}>Hide</button>}
        {!isStart && <a className="button" href={exploreAddress(node.id)}>Start here</a>}
      </div>
      {hidden.length > 0 && (
        <p className={styles.hidden}>
          Not drawn: {hidden.map(({ kind, count }, index) => (
            <span key={kind}>{index > 0 && ', '}{count.toLocaleString('en')} more {KIND_DESIGN[kind][count === 1 ? 'singular' : 'plural'].toLowerCase()}</span>
          ))}. The most telling ones are.
        </p>
      )}
      <ConnectionList node={node} graph={graph} onSelect={onSelect} />
    </>
  )
}

interface EdgePanelProps {
  readonly edge: GraphEdge
  readonly graph: ExploredGraph
  readonly onSelect: (id: string) => void
}

function EdgePanel({ edge, graph, onSelect }: EdgePanelProps) {
  const ends = [graph.nodes.get(edge.source), graph.nodes.get(edge.target)]
  return (
    <>
      <p className="eyebrow">Link</p>
      <h2 className={styles.sentence}>
        {ends.map((end, index) => end && (
          <span key={end.id}>
            {index > 0 && <em> {verbOf(edge.relation)} </em>}
            <button type="button" onClick={() => onSelect(end.id)}><KindMark kind={end.kind} size={13} /> {end.label}</button>
          </span>
        ))}
      </h2>
      <EdgeQuotes edge={edge} />
    </>
  )
}
