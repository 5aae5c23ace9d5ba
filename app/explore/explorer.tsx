'use client'

import dynamic from 'next/dynamic'
import { useMemo, useRef } from 'react'
import type { Camera } from './canvas/camera'
import styles from './explorer.module.css'
import { draw } from './graph/elements'
import type { Neighbourhood } from './graph/types'
import { Legend } from './panel/legend'
import { NodeList } from './panel/node-list'
import { SelectionPanel } from './panel/selection-panel'
import { Toolbar } from './panel/toolbar'
import { useGraph } from './use-graph'
import { useView } from './use-view'
import { withDropped, withKindToggled, withOpen, withoutOpen } from './view'

// Cytoscape comes only with a canvas, never with another page.
const Canvas = dynamic(() => import('./canvas/canvas').then((module) => module.Canvas), {
  ssr: false,
  loading: () => <p className={styles.drawing} role="status">Drawing …</p>,
})

interface ExplorerProps {
  /** Neighbourhoods that the address asks for, fetched with the page. */
  readonly initial: readonly Neighbourhood[]
}

/** The explorer: picture, legend, list and panel, all of one view that the address holds. */
export function Explorer({ initial }: ExplorerProps) {
  const [view, setView] = useView()
  const { graph, pending, failure } = useGraph(view, initial)
  const drawing = useMemo(() => draw(graph, view), [graph, view])
  const camera = useRef<Camera>(null)
  const select = (id: string | null) => setView({ ...view, select: id })
  const expand = (id: string) => setView({ ...withOpen(view, id), select: id })

  return (
    <div className={styles.explorer} data-selected={view.select !== null || undefined}>
      <h1 className="visually-hidden">Explorer</h1>
      <aside className={styles.side} aria-label="What is drawn">
        <Legend graph={graph} hidden={view.hide} onToggle={(kind) => setView(withKindToggled(view, kind))} />
        <NodeList drawing={drawing} selected={view.select} onSelect={select} onExpand={expand} />
      </aside>
      <div className={styles.stage}>
        <Canvas ref={camera} graph={graph} drawing={drawing} selected={view.select} onSelect={select} onExpand={expand} />
        <Toolbar camera={camera} dropped={view.drop.length} onRestore={() => setView({ ...view, drop: [] })} />
        <p className={styles.status} role="status">
          {failure ?? (pending.length > 0 ? 'Fetching neighbours …' : '')}
        </p>
      </div>
      {view.select !== null && (
        <SelectionPanel key={view.select} id={view.select} graph={graph} view={view}
          onSelect={select} onExpand={expand}
          onCollapse={(id) => setView(withoutOpen(view, id))}
          onHide={(id) => setView(withDropped(view, id))} />
      )}
    </div>
  )
}
