'use client'

import cytoscape, { type Core } from 'cytoscape'
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { Drawing } from '../graph/elements'
import type { ExploredGraph } from '../graph/merge'
import type { Position } from '../graph/types'
import { startArranger, type Arranger } from '../layout/arranger'
import { stepsOf } from '../layout/steps'
import { attachAppearance } from './appearance'
import { createCamera, type Camera, type FirstCamera } from './camera'
import styles from './canvas.module.css'
import { createElements, framedNodes, type ElementsController } from './elements-controller'
import { isEnclosed } from './enclosed'
import { attachEvents } from './events'
import { attachHighlight, type HighlightController } from './highlight'
import { attachLabels, RELABEL } from './label-controller'
import { Lasso } from './lasso'
import { Minimap } from './minimap'
import { whenAtRest } from './rest'

export interface CanvasProps {
  readonly graph: ExploredGraph
  readonly drawing: Drawing
  /** What is marked: a node or a link, or several nodes. */
  readonly selected: readonly string[]
  /** Width of each node, in pixels at zoom 1. */
  readonly sizes: ReadonlyMap<string, number>
  /** Nodes are enclosed by hand. */
  readonly isLassoing: boolean
  readonly onEnclose: (ids: readonly string[]) => void
  readonly onSelect: (id: string | null) => void
  readonly onPick: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly ref?: Ref<CanvasHandle>
}

/** What the page may ask of the canvas. */
export interface CanvasHandle extends Camera {
  positions(): ReadonlyMap<string, Position>
  /** Lights up a node that is pointed at elsewhere on the page; null for none. */
  point(id: string | null): void
  /** The whole picture, at twice its size on the screen. */
  png(): Promise<Blob>
}

interface Controllers {
  readonly cy: Core
  readonly elements: ElementsController
  readonly highlight: HighlightController
  readonly camera: FirstCamera
  readonly arranger: Arranger
}

const moves = () => !matchMedia('(prefers-reduced-motion: reduce)').matches

/** The graph as a picture: one container, and a small controller for each concern. */
export function Canvas({ graph, drawing, selected, sizes, isLassoing, onEnclose, onSelect, onPick, onExpand, ref }: CanvasProps) {
  const container = useRef<HTMLDivElement>(null)
  const positions = useRef(new Map<string, Position>())
  const [controllers, setControllers] = useState<Controllers | null>(null)
  const [settled, setSettled] = useState<ExploredGraph | null>(null)
  /** The drawing that is wholly on the canvas. */
  const [drawn, setDrawn] = useState<Drawing | null>(null)
  const [failed, setFailed] = useState(false)
  const sizesNow = useEffectEvent(() => sizes)
  const select = useEffectEvent(onSelect)
  const expand = useEffectEvent(onExpand)
  const pick = useEffectEvent(onPick)

  useEffect(() => {
    const cy = cytoscape({
      container: container.current, minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false,
      selectionType: 'single', autounselectify: true, pixelRatio: 'auto',
    })
    const arranger = startArranger()
    const places = positions.current
    const highlight = attachHighlight(cy)
    const detachEvents = attachEvents(cy, {
      onSelect: (id) => select(id),
      onPick: (id) => pick(id),
      onExpand: (id) => expand(id),
      onMove: (id, position) => places.set(id, position),
    })
    const detach = [detachEvents, attachAppearance(cy), attachLabels(cy), () => highlight.detach(), () => arranger.end()]
    setControllers({ cy, arranger, highlight, elements: createElements(cy, moves), camera: createCamera(cy, moves) })
    return () => {
      for (const end of detach) end()
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    if (!controllers || graph.nodes.size === 0) return
    let isOver = false
    container.current?.setAttribute('data-layout', 'moving')
    performance.mark('layout-asked')
    controllers.arranger.arrange({ placed: Object.fromEntries(positions.current), steps: stepsOf(graph) }).then(
      (places) => {
        if (isOver) return
        for (const [id, position] of Object.entries(places)) positions.current.set(id, position)
        setSettled(graph)
      },
      () => setFailed(true),
    )
    return () => { isOver = true }
  }, [controllers, graph])

  useEffect(() => {
    if (!controllers || !settled) return
    const { cy, elements, camera } = controllers
    const task = new AbortController()
    let stopWaiting = () => {}
    const shown = { drawing, positions: positions.current, sizes: sizesNow() }
    const isFirst = cy.nodes().empty()
    if (isFirst) camera.aim(framedNodes(shown))
    void elements.show(shown, settled.steps.at(-1)?.center ?? null, task.signal).then((added) => {
      if (added === null) return
      if (!isFirst && added.length > 0) camera.reveal(added)
      container.current?.setAttribute('data-nodes', String(cy.nodes().length))
      setDrawn(drawing)
      stopWaiting = whenAtRest(cy, () => {
        if (settled !== graph) return
        container.current?.setAttribute('data-layout', 'resting')
        // For the browser's own tools, and for the benchmark.
        performance.measure('layout', 'layout-asked')
      })
    })
    return () => {
      task.abort()
      stopWaiting()
    }
  }, [controllers, settled, graph, drawing])

  useEffect(() => {
    if (!controllers || !drawn) return
    controllers.cy.batch(() => {
      for (const [id, size] of sizes) {
        const node = controllers.cy.getElementById(id)
        if (node.nonempty() && node.data('size') !== size) node.data('size', size)
      }
    })
    controllers.cy.emit(RELABEL)
  }, [controllers, drawn, sizes])

  useEffect(() => { if (drawn) controllers?.highlight.choose(selected) }, [controllers, drawn, selected])

  const enclose = (corners: readonly Position[]) => {
    onEnclose(controllers?.cy.nodes().filter((node) => isEnclosed(node.renderedPosition(), corners)).map((node) => node.id()) ?? [])
  }

  useImperativeHandle(ref, () => ({
    fit: () => controllers?.camera.fit(),
    zoom: (factor) => controllers?.camera.zoom(factor),
    reveal: (ids) => controllers?.camera.reveal(ids),
    positions: () => positions.current,
    point: (id) => controllers?.highlight.point(id),
    png: async () => controllers === null
      ? new Blob()
      : controllers.cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: backgroundOf(container.current) }),
  }), [controllers])

  return (
    <>
      <div ref={container} className={styles.canvas} role="img"
        aria-label={`Graph with ${drawing.nodes.size} nodes and ${drawing.edges.size} links. The list of nodes beside it holds the same.`} />
      {isLassoing && <Lasso onEnclose={enclose} />}
      {controllers && <Minimap cy={controllers.cy} />}
      {failed && <p role="alert" className={styles.failed}>The picture could not be laid out. The list beside it holds the same nodes.</p>}
    </>
  )
}

function backgroundOf(element: HTMLElement | null): string {
  return element ? getComputedStyle(element.ownerDocument.documentElement).backgroundColor : 'white'
}
