import { DirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { NODE_KINDS, type NodeKind } from '../../design/kinds'
import type { Position } from '../graph/types'
import { separate, type Box } from './overlap'

export interface ArrangedNode {
  readonly id: string
  readonly kind: NodeKind
  /** Width and height that the node and its label take, in pixels at zoom 1. */
  readonly width: number
  readonly height: number
}

export interface ArrangedEdge {
  readonly source: string
  readonly target: string
}

/** One expansion: nodes that come in, around `center`, with all edges among the nodes so far. */
export interface ArrangeStep {
  readonly center: string
  readonly nodes: readonly ArrangedNode[]
  readonly edges: readonly ArrangedEdge[]
}

export interface ArrangeRequest {
  /** Nodes that have a place keep it. */
  readonly placed: Readonly<Record<string, Position>>
  readonly steps: readonly ArrangeStep[]
}

interface Placed extends ArrangedNode {
  x: number
  y: number
  fixed: boolean
}

/** Distance between neighbours on the first ring, in pixels. */
const RING_SPACING = 64
/** Up to this many inner edges a node, a picture still counts as a star. */
const STAR_SHARE = 0.4
/** A fan: its first arc, the distance between arcs and between nodes on one, in pixels; its angle. */
const FAN_START = 260
const FAN_ROW = 96
const FAN_SPACING = 118
const FAN_SPREAD = 0.85 * Math.PI
/** Distance between the nodes of a path, in pixels. */
const LINE_SPACING = 200
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Places for all nodes, step by step: each step's nodes settle by ForceAtlas2 (Jacomy et al. 2014) around
 * nodes that stay where they are, then overlapping boxes are pushed apart. Nothing is random: the same
 * steps give the same places, so a shared link shows the same picture.
 */
export function arrange({ placed, steps }: ArrangeRequest): Record<string, Position> {
  // Nodes stand in the order of the steps, whether placed before or now: forces depend on the order.
  const all = new Map<string, Placed>()
  for (const step of steps) {
    for (const node of all.values()) node.fixed = true
    const added = step.nodes.filter((node) => !all.has(node.id))
    const fresh = added.filter((node) => !placed[node.id])
    const { x, y } = all.get(step.center) ?? placed[step.center] ?? freeOrigin([...all.values()])
    const origin = { x, y }
    const middle = centroid([...all.values()].filter((node) => node.id !== step.center))
    for (const node of added) all.set(node.id, { ...node, ...(placed[node.id] ?? origin), fixed: placed[node.id] !== undefined || all.size === 0 })
    if (fresh.length === 0) continue
    const chain = middle === null ? chainOf(step) : null
    if (chain) line(all, chain)
    else seed(all, step.center, fresh, origin, middle)
    // What is nearly a star is as clear as it gets on its ring or fan; forces would only crowd it.
    if (!chain && innerEdges(step, fresh) > STAR_SHARE * fresh.length) settle(all, step)
    untangle(all)
    // Whole pixels after each step: one step at a time comes to the same as all at once.
    for (const node of all.values()) Object.assign(node, { x: Math.round(node.x), y: Math.round(node.y) })
  }
  return Object.fromEntries([...all].map(([id, { x, y }]) => [id, { x, y }]))
}

/** The nodes of a step from one end to the other, where nothing but a path leads away from its centre; else null. */
function chainOf({ center, nodes, edges }: ArrangeStep): string[] | null {
  if (nodes.length < 3 || edges.length !== nodes.length - 1) return null
  const chain = [center]
  for (let last = center, before = ''; ; [before, last] = [last, chain.at(-1) ?? '']) {
    const next = edges.flatMap(({ source, target }) => source === last ? [target] : target === last ? [source] : []).filter((id) => id !== before)
    const [only] = next
    if (only === undefined) return chain.length === nodes.length ? chain : null
    if (next.length > 1 || chain.includes(only)) return null
    chain.push(only)
  }
}

/** A path as a line, from left to right. */
function line(all: ReadonlyMap<string, Placed>, chain: readonly string[]): void {
  chain.forEach((id, place) => Object.assign(all.get(id) ?? {}, { x: place * LINE_SPACING, y: 0 }))
}

/** How many edges of the nodes that come in do not lead to the centre. */
function innerEdges({ center, edges }: ArrangeStep, fresh: readonly ArrangedNode[]): number {
  const ids = new Set(fresh.map(({ id }) => id))
  return edges.filter(({ source, target }) => source !== center && target !== center && (ids.has(source) || ids.has(target))).length
}

/** First places: kinds in sectors of a ring, or of a fan that opens away from the middle of what is already drawn. */
function seed(all: ReadonlyMap<string, Placed>, center: string, fresh: readonly ArrangedNode[], origin: Position, middle: Position | null): void {
  const around = fresh
    .filter((node) => node.id !== center)
    .sort((a, b) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
  const isApart = middle !== null && fresh.every((node) => node.id !== center)
  const places = isApart
    ? fan(origin, Math.atan2(origin.y - middle.y, origin.x - middle.x), around.length)
    : ring(origin, around.length)
  around.forEach((node, index) => Object.assign(all.get(node.id) ?? {}, places[index]))
}

/** A full circle of two radii in turn, which gives labels room. */
function ring(origin: Position, number: number): Position[] {
  const radius = Math.max(190, (number * RING_SPACING) / (2 * Math.PI))
  return Array.from({ length: number }, (_, index) => {
    const angle = -Math.PI / 2 + 2 * Math.PI * ((index + 0.5) / number - 0.5)
    return polar(origin, angle, radius * (index % 2 === 0 ? 1 : 1.3))
  })
}

/** Arcs behind one another that open in a direction, away from what is drawn already. */
function fan(origin: Position, direction: number, number: number): Position[] {
  const places: Position[] = []
  for (let radius = FAN_START; places.length < number; radius += FAN_ROW) {
    const onArc = Math.min(number - places.length, Math.max(1, Math.floor((FAN_SPREAD * radius) / FAN_SPACING)))
    for (let index = 0; index < onArc; index++) {
      const angle = direction + (onArc === 1 ? 0 : (index / (onArc - 1) - 0.5) * Math.min(FAN_SPREAD, (onArc * FAN_SPACING) / radius))
      places.push(polar(origin, angle, radius))
    }
  }
  return places
}

function polar(origin: Position, angle: number, distance: number): Position {
  return { x: origin.x + distance * Math.cos(angle), y: origin.y + distance * Math.sin(angle) }
}

/** Where a further start of the picture goes: outside what is there, turning by the golden angle. */
function freeOrigin(nodes: readonly Position[]): Position {
  const middle = centroid(nodes)
  if (!middle) return { x: 0, y: 0 }
  const reach = Math.max(...nodes.map((node) => Math.hypot(node.x - middle.x, node.y - middle.y)))
  const angle = GOLDEN_ANGLE * nodes.length
  return { x: middle.x + (reach + 420) * Math.cos(angle), y: middle.y + (reach + 420) * Math.sin(angle) }
}

function centroid(nodes: readonly Position[]): Position | null {
  if (nodes.length === 0) return null
  const sum = nodes.reduce((total, node) => ({ x: total.x + node.x, y: total.y + node.y }), { x: 0, y: 0 })
  return { x: sum.x / nodes.length, y: sum.y / nodes.length }
}

/** Most nodes of a large picture stay where they are; the few that come in find their places soon. */
function iterationsFor(nodes: number): number {
  if (nodes > 400) return 30
  return nodes > 150 ? 60 : 140
}

function settle(all: Map<string, Placed>, step: ArrangeStep): void {
  const graph = new DirectedGraph()
  for (const { id, x, y, fixed, width } of all.values()) graph.addNode(id, { x, y, fixed, size: width / 2 })
  for (const { source, target } of step.edges) {
    if (graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target)
  }
  const moved = forceAtlas2(graph, {
    iterations: iterationsFor(graph.order),
    settings: {
      // Below that, building the tree of regions takes longer than looking at each pair.
      barnesHutOptimize: graph.order > 600,
      gravity: 0.05,
      scalingRatio: 1500,
      slowDown: 3,
      edgeWeightInfluence: 0,
    },
  })
  for (const node of all.values()) {
    const place = moved[node.id]
    if (place && !node.fixed && Number.isFinite(place.x) && Number.isFinite(place.y)) Object.assign(node, { x: place.x, y: place.y })
  }
}

function untangle(all: Map<string, Placed>): void {
  const nodes = [...all.values()]
  const boxes: Box[] = nodes.map(({ x, y, width, height, fixed }) => ({ x, y, halfWidth: width / 2, halfHeight: height / 2, fixed }))
  separate(boxes)
  nodes.forEach((node, index) => {
    const box = boxes[index]
    if (box) Object.assign(node, { x: box.x, y: box.y })
  })
}
