'use client'

import type { Core } from 'cytoscape'
import { extent } from 'd3-array'
import { useEffect, useRef, type PointerEvent } from 'react'
import styles from './canvas.module.css'

const WIDTH = 168
const HEIGHT = 112
const MARGIN = 12
/** A picture of few nodes is not blown up beyond this share of its size. */
const MOST_SCALE = 0.3
/** Pixels of the map for each one on the page. */
const DENSITY = 2

interface Frame {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** All of the picture in small, with a frame around what is seen; a press goes there. */
export function Minimap({ cy }: { readonly cy: Core }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const map = useRef<Frame>({ scale: 1, x: 0, y: 0 })
  useEffect(() => {
    let waiting = 0
    let isChanged = true
    const layer = new OffscreenCanvas(WIDTH * DENSITY, HEIGHT * DENSITY)
    const paint = () => {
      waiting = 0
      // Nodes are painted anew only where they changed: while the view moves, the frame alone does.
      if (isChanged) {
        map.current = frameOf(cy)
        paintNodes(layer, cy, map.current)
        isChanged = false
      }
      if (canvas.current) paintView(canvas.current, layer, cy, map.current)
    }
    const later = () => { waiting ||= requestAnimationFrame(paint) }
    const onChange = () => {
      isChanged = true
      later()
    }
    cy.on('pan zoom resize', later)
    cy.on('add remove position style', onChange)
    later()
    return () => {
      cancelAnimationFrame(waiting)
      cy.off('pan zoom resize', later)
      cy.off('add remove position style', onChange)
    }
  }, [cy])

  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.type === 'pointermove' && event.buttons !== 1) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const { scale, x, y } = map.current
    const target = { x: (event.clientX - left - x) / scale, y: (event.clientY - top - y) / scale }
    cy.pan({ x: cy.width() / 2 - target.x * cy.zoom(), y: cy.height() / 2 - target.y * cy.zoom() })
  }
  // The list and the buttons of the toolbar reach all that it reaches.
  return (
    <canvas ref={canvas} className={styles.minimap} width={WIDTH * DENSITY} height={HEIGHT * DENSITY} aria-hidden="true"
      onPointerDown={go} onPointerMove={go} />
  )
}

/** How places of the picture become places of the map. */
function frameOf(cy: Core): Frame {
  // By places alone: a bounding box would have Cytoscape measure every link.
  const places = cy.nodes().map((node) => node.position())
  const [left = 0, right = 0] = extent(places, ({ x }) => x)
  const [top = 0, bottom = 0] = extent(places, ({ y }) => y)
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(right - left, 1), (HEIGHT - 2 * MARGIN) / Math.max(bottom - top, 1), MOST_SCALE)
  return { scale, x: (WIDTH - (left + right) * scale) / 2, y: (HEIGHT - (top + bottom) * scale) / 2 }
}

function paintNodes(layer: OffscreenCanvas, cy: Core, { scale, x, y }: Frame): void {
  const context = layer.getContext('2d')
  if (!context) return
  context.setTransform(DENSITY, 0, 0, DENSITY, 0, 0)
  context.clearRect(0, 0, WIDTH, HEIGHT)
  cy.nodes().forEach((node) => {
    const place = node.position()
    context.fillStyle = String(node.style('background-color'))
    context.fillRect(place.x * scale + x - 1.5, place.y * scale + y - 1.5, 3, 3)
  })
}

function paintView(canvas: HTMLCanvasElement, layer: OffscreenCanvas, cy: Core, { scale, x, y }: Frame): void {
  const context = canvas.getContext('2d')
  if (!context) return
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.drawImage(layer, 0, 0)
  context.setTransform(DENSITY, 0, 0, DENSITY, 0, 0)
  const { x1, y1, w, h } = cy.extent()
  context.strokeStyle = getComputedStyle(canvas).color
  context.strokeRect(x1 * scale + x, y1 * scale + y, w * scale, h * scale)
}
