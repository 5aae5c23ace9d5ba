'use client'

import dynamic from 'next/dynamic'
import { useMemo, useRef, useState } from 'react'
import type { NodeKind } from '../design/kinds'
import type { CanvasHandle } from './canvas/canvas'
import styles from './explorer.module.css'
import { ExportMenu } from './export/export-menu'
import { draw } from './graph/elements'
import { startsOf } from './graph/expansion'
import { nodeSizes } from './layout/node-sizes'
import { Legend } from './panel/legend'
import { NodeTable } from './panel/node-table'
import { PaperFilter } from './panel/paper-filter'
import { PicksPanel } from './panel/picks-panel'
import { SelectionPanel } from './panel/selection-panel'
import { Toolbar } from './panel/toolbar'
import { useGraph, type InitialGraph } from './use-graph'
import { usePictureHistory } from './use-picture-history'
import { useView } from './use-view'
import { isNarrowed, withAllShown, withDropped, withKindToggled, withoutNodes, withoutOpen, withOpen, withPath, withPicked, withPickToggled } from './view'

// Cytoscape comes only with a canvas, never with another page.
const Canvas = dynamic(() => import('./canvas/canvas').then((module) => module.Canvas), {
  ssr: false,
  loading: () => <p className={styles.drawing} role="status">Drawing …</p>,
})

interface ExplorerProps {
  /** What the address asks for, fetched with the page. */
  readonly initial: InitialGraph
}

/** The explorer: picture, legend, list and panel, all of one view that the address holds. */
export function Explorer({ initial }: ExplorerProps) {
  const [view, setView] = useView()
  const { graph, isPending, failure } = useGraph(view, initial)
  const { undo, redo } = usePictureHistory(view, setView)
  const drawing = useMemo(() => draw(graph, view), [graph, view])
  const marked = useMemo(() => view.pick.length > 0 ? view.pick : view.select === null ? [] : [view.select], [view.pick, view.select])
  const sizes = useMemo(() => nodeSizes(drawing, view.size, marked.length > 0 ? marked : startsOf(view)), [drawing, view, marked])
  const [isLassoing, setLassoing] = useState(false)
  const canvas = useRef<CanvasHandle>(null)
  const select = (id: string | null) => setView({ ...view, select: id, pick: [] })
  const pick = (id: string) => setView(withPickToggled(view, id))
  const expand = (id: string, kind: NodeKind | null = null) => setView({ ...withOpen(view, id, kind), select: id, pick: [] })
  const isPanelOpen = view.select !== null || view.pick.length > 0

  return (
    <div className={styles.explorer} data-selected={isPanelOpen || undefined}>
      <h1 className="visually-hidden">Explorer</h1>
      <aside className={styles.side} aria-label="What is drawn">
        <Legend graph={graph} drawing={drawing} hidden={view.hide} onToggle={(kind) => setView(withKindToggled(view, kind))} />
        <PaperFilter graph={graph} drawing={drawing} view={view} onChange={(change) => setView({ ...view, ...change })} />
        <NodeTable drawing={drawing} marked={marked} onSelect={select} onPick={pick} onExpand={expand} onPoint={(id) => canvas.current?.point(id)} />
      </aside>
      <div className={styles.stage}>
        <Canvas ref={canvas} graph={graph} drawing={drawing} selected={marked} sizes={sizes} isLassoing={isLassoing}
          onEnclose={(ids) => { setLassoing(false); setView(withPicked(view, ids)) }} onSelect={select} onPick={pick} onExpand={expand} />
        <Toolbar canvas={canvas} undo={undo} redo={redo} dropped={view.drop.length} isNarrowed={isNarrowed(view)}
          onRestore={() => setView(withAllShown(view))}
          isLassoing={isLassoing} onLasso={() => setLassoing(!isLassoing)}
          size={view.size} onSize={(size) => setView({ ...view, size })}>
          <ExportMenu canvas={canvas} drawing={drawing} />
        </Toolbar>
        <p className={styles.status} role="status">{failure ?? (isPending ? 'Fetching neighbours …' : '')}</p>
      </div>
      {view.pick.length > 0 && (
        <PicksPanel picked={view.pick} graph={graph} onSelect={select} onUnpick={pick}
          onClose={() => setView({ ...view, pick: [] })}
          onHide={() => setView(withoutNodes(view, view.pick))}
          onKeep={() => setView({ ...view, keep: view.pick, focus: null, pick: [] })}
          onPath={(from, to) => setView({ ...withPath(view, from, to), pick: [], select: to })} />
      )}
      {view.pick.length === 0 && view.select !== null && (
        <SelectionPanel key={view.select} id={view.select} graph={graph} view={view}
          onSelect={select} onExpand={expand} onPick={pick}
          onCollapse={(id) => setView(withoutOpen(view, id))}
          onHide={(id) => setView(withDropped(view, id))}
          onHideOthers={(id) => setView({ ...view, keep: [id], focus: null })}
          onFocus={(id) => setView({ ...view, focus: id })}
          onPath={(from, to) => setView({ ...withPath(view, from, to), select: to })} />
      )}
    </div>
  )
}
