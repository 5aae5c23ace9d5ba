import { xmlText } from '@/graph/service/export/formats/xml-text'
import { KIND_DESIGN, kindPath } from '../../design/kinds'
import type { Drawing } from '../graph/elements'
import type { Position } from '../graph/types'
import { LABEL, shapeSize, shortLabel } from '../layout/box'

const ATTRIBUTES = [['kind', 'string'], ['label', 'string'], ['papers', 'int'], ['year', 'int'], ['venue', 'string'], ['x', 'double'], ['y', 'double']] as const

/** A drawing for Gephi, yEd and networkx: scalar attributes, each of one type. */
export function toGraphml({ nodes, edges }: Drawing, positions: ReadonlyMap<string, Position>): string {
  const keys = ATTRIBUTES.map(([name, type]) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="${type}"/>`)
  const nodeLines = [...nodes.values()].map((node) => {
    const values = { ...node, ...positions.get(node.id) } as Readonly<Record<string, unknown>>
    const data = ATTRIBUTES.filter(([name]) => values[name] !== null && values[name] !== undefined)
      .map(([name]) => `<data key="${name}">${xmlText(String(values[name]))}</data>`)
    return `    <node id="${xmlText(node.id)}">${data.join('')}</node>`
  })
  const edgeLines = [...edges.values()].map(({ id, source, target, relation }) =>
    `    <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}"><data key="relation">${xmlText(relation)}</data></edge>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
    '  <graph edgedefault="directed">',
    ...nodeLines,
    ...edgeLines,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

const MARGIN = 90

/** A drawing as a picture that scales: the same shapes and colours as on the canvas, in the light theme. */
export function toSvg({ nodes, edges }: Drawing, positions: ReadonlyMap<string, Position>): string {
  const placed = [...nodes.values()].flatMap((node) => {
    const place = positions.get(node.id)
    return place ? [{ node, place }] : []
  })
  const left = Math.min(...placed.map(({ place }) => place.x)) - MARGIN
  const top = Math.min(...placed.map(({ place }) => place.y)) - MARGIN
  const width = Math.max(...placed.map(({ place }) => place.x)) + MARGIN - left
  const height = Math.max(...placed.map(({ place }) => place.y)) + MARGIN - top
  const lines = [...edges.values()].flatMap(({ source, target }) => {
    const [from, to] = [positions.get(source), positions.get(target)]
    return from && to ? [`<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>`] : []
  })
  const shapes = placed.map(({ node, place }) => {
    const size = shapeSize(node)
    return `<g transform="translate(${place.x} ${place.y})">`
      + `<path transform="translate(${-size / 2} ${-size / 2})" d="${kindPath(node.kind, size, 0)}" fill="${KIND_DESIGN[node.kind].light}"/>`
      + `<text y="${size / 2 + LABEL.gap + LABEL.size}">${xmlText(shortLabel(node.label))}</text></g>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#fbfaf7"/>`,
    `<g stroke="#8d8778" stroke-opacity="0.5" stroke-width="1.2">${lines.join('')}</g>`,
    `<g font-family="Inter, system-ui, sans-serif" font-size="${LABEL.size}" text-anchor="middle" fill="#1d1b18">${shapes.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n')
}
