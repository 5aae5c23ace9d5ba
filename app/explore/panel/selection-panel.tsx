import { KIND_DESIGN, type NodeKind } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import { addressOf, exploreAddress } from '../../design/addresses'
import { openNodes, startsOf } from '../graph/expansion'
import type { ExploredGraph } from '../graph/merge'
import type { GraphEdge, GraphNode, View } from '../graph/types'
import { ConnectionList } from './connection-list'
import { EdgeQuotes } from './edge-quotes'
import { ExpandButtons } from './expand-buttons'
import styles from './panel.module.css'
import { PathFinder } from './path-finder'
import { PathFromStart } from './path-from-start'
import { verbOf } from './relations'

export interface SelectionActions {
  readonly onSelect: (id: string | null) => void
  readonly onExpand: (id: string, kind: NodeKind | null) => void
  readonly onCollapse: (id: string) => void
  readonly onHide: (id: string) => void
  readonly onFocus: (id: string | null) => void
  /** Hides all but this one and where the picture starts. */
  readonly onHideOthers: (id: string) => void
  /** Makes it the first of several that are chosen together. */
  readonly onPick: (id: string) => void
  readonly onPath: (from: string, to: string) => void
}

interface SelectionPanelProps extends SelectionActions {
  readonly id: string
  readonly graph: ExploredGraph
  readonly view: View
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
      {!node && !edge && <NotDrawn {...props} />}
    </aside>
  )
}

/** The address selects what the picture does not hold: ways on from there. */
function NotDrawn({ id, view, onPath }: SelectionPanelProps) {
  const [start] = startsOf(view)
  // Links are told by their two ends, with blanks between.
  const isNode = !/ [A-Z_]+ /.test(id)
  return (
    <>
      <p className="soft">What was selected is not drawn here.</p>
      {isNode && (
        <div className={styles.actions}>
          {start !== undefined && <button type="button" className="button" data-primary="" onClick={() => onPath(start, id)}>Draw the shortest path to it</button>}
          <a className="button" href={addressOf(id)}>Open page</a>
          <a className="button" href={exploreAddress(id)}>Start there</a>
        </div>
      )}
    </>
  )
}

function NodePanel({ node, graph, view, onSelect, onExpand, onPath, ...actions }: SelectionPanelProps & { readonly node: GraphNode }) {
  const facts = node.kind === 'paper'
    ? [node.venue, node.year].filter(Boolean).join(' ')
    : node.papers === null ? '' : `${node.papers.toLocaleString('en')} ${node.papers === 1 ? 'paper' : 'papers'}`
  return (
    <>
      <p className="eyebrow"><KindMark kind={node.kind} /> {KIND_DESIGN[node.kind].singular}{facts && ` · ${facts}`}</p>
      <h2>{node.label}</h2>
      <NodeActions node={node} view={view} {...actions} />
      <h3 className={styles.heading}>Draw what surrounds it</h3>
      <ExpandButtons id={node.id} view={view} onExpand={onExpand} />
      <HiddenNote node={node} graph={graph} />
      <PathFinder from={node.id} onPath={onPath} />
      <PathFromStart node={node} graph={graph} view={view} onSelect={onSelect} />
      <ConnectionList node={node} graph={graph} onSelect={onSelect} />
    </>
  )
}

type NodeActionsProps = Pick<SelectionPanelProps, 'view' | 'onCollapse' | 'onHide' | 'onHideOthers' | 'onFocus'> & { readonly node: GraphNode }

function NodeActions({ node, view, onCollapse, onHide, onHideOthers, onFocus }: NodeActionsProps) {
  const isStart = startsOf(view).includes(node.id)
  const isOpen = openNodes(view).has(node.id)
  return (
    <div className={styles.actions}>
      <a className="button" data-primary="" href={addressOf(node.id)}>Open page</a>
      <button type="button" className="button" aria-pressed={view.focus === node.id} onClick={() => onFocus(view.focus === node.id ? null : node.id)}>Focus</button>
      {isOpen && !isStart && <button type="button" className="button" onClick={() => onCollapse(node.id)}>Collapse</button>}
      {!isStart && <button type="button" className="button" onClick={() => onHide(node.id)}>Hide</button>}
      <button type="button" className="button" onClick={() => onHideOthers(node.id)}>Hide others</button>
      {!isStart && <a className="button" href={exploreAddress(node.id)}>Start here</a>}
    </div>
  )
}

/** What expansions of this node left out. */
function HiddenNote({ node, graph }: { readonly node: GraphNode, readonly graph: ExploredGraph }) {
  const hidden = graph.hidden.get(node.id)?.filter(({ count }) => count > 0) ?? []
  if (hidden.length === 0) return null
  const names = hidden.map(({ kind, count }) => `${count.toLocaleString('en')} more ${KIND_DESIGN[kind][count === 1 ? 'singular' : 'plural'].toLowerCase()}`)
  return <p className={styles.hidden}>Not drawn: {names.join(', ')}. The most telling ones are.</p>
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
