'use client'

import dynamic from 'next/dynamic'
import { useMemo, useRef } from 'react'
import type { NodeKind } from '../design/kinds'
import type { CanvasHandle } from './canvas/canvas'
import styles from './explorer.module.css'
import { ExportMenu } from './export/export-menu'
import { draw } from './graph/elements'
import { Legend } from './panel/legend'
import { NodeList } from './panel/node-list'
import { SelectionPanel } from './panel/selection-panel'
import { Toolbar } from './panel/toolbar'
import { useGraph, type InitialGraph } from './use-graph'
import { usePictureHistory } from './use-picture-history'
import { useView } from './use-view'
import { withDropped, withKindToggled, withOpen, withoutOpen } from './view'

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
  const canvas = useRef<CanvasHandle>(null)
  const select = (id: string | null) => setView({ ...view, select: id })
  const expand = (id: string, kind: NodeKind | null = null) => setView({ ...withOpen(view, id, kind), select: id })

  return (
    <div className={styles.explorer} data-selected={view.select !== null || undefined}>
      <h1 className="visually-hidden">Explorer</h1>
      <aside className={styles.side} aria-label="What is drawn">
        <Legend graph={graph} hidden={view.hide} onToggle={(kind) => setView(withKindToggled(view, kind))} />
        <NodeList drawing={drawing} selected={view.select} onSelect={select} onExpand={expand} />
      </aside>
      <div className={styles.stage}>
        <Canvas ref={canvas} graph={graph} drawing={drawing} selected={view.select} onSelect={select} onExpand={expand} />
        <Toolbar canvas={canvas} undo={undo} redo={redo} dropped={view.drop.length} isFocused={view.focus !== null}
          onRestore={() => setView({ ...view, drop: [], focus: null })}>
          <ExportMenu canvas={canvas} drawing={drawing} />
        </Toolbar>
        <p className={styles.status} role="status">{failure ?? (isPending ? 'Fetching neighbours …' : '')}</p>
      </div>
      {view.select !== null && (
        <SelectionPanel key={view.select} id={view.select} graph={graph} view={view}
          onSelect={select} onExpand={expand}
          onCollapse={(id) => setView(withoutOpen(view, id))}
          onHide={(id) => setView(withDropped(view, id))}
          onFocus={(id) => setView({ ...view, focus: id })} />
      )}
    </div>
  )
}
