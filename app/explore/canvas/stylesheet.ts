import type { StylesheetStyle } from 'cytoscape'
import { KIND_DESIGN, NODE_KINDS } from '../../design/kinds'
import { LABEL } from '../layout/box'

export interface CanvasColours {
  readonly page: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly lineStrong: string
  readonly isDark: boolean
}

/** How nodes and edges look: shape and colour by kind, from the same table as the rest of the site. */
export function stylesheet(colours: CanvasColours, fontFamily: string): StylesheetStyle[] {
  const kinds = NODE_KINDS.map((kind): StylesheetStyle => {
    const { corners, light, dark } = KIND_DESIGN[kind]
    const shape = corners === null
      ? { shape: 'ellipse' as const }
      : { shape: 'polygon' as const, 'shape-polygon-points': corners.join(' ') }
    return { selector: `node[kind = "${kind}"]`, style: { ...shape, 'background-color': colours.isDark ? dark : light } }
  })
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(short)',
        color: colours.ink,
        'font-family': fontFamily,
        'font-size': 'data(text)',
        'line-height': LABEL.lineHeight,
        'text-valign': 'bottom',
        'text-margin-y': LABEL.gap,
        'text-wrap': 'wrap',
        'text-max-width': 'data(wrap)',
        // Links do not run through words. A plate is drawn far quicker than an outline of letters.
        'text-background-color': colours.page,
        'text-background-opacity': 0.8,
        'text-background-padding': '1px',
        'border-width': 0,
      },
    },
    ...kinds,
    { selector: 'node[?center]', style: { 'font-weight': 600, 'z-index': 10 } },
    { selector: 'node[?open]', style: { 'border-width': 3, 'border-color': colours.page, 'outline-width': 1.5, 'outline-color': colours.lineStrong, 'outline-offset': 1 } },
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': colours.lineStrong,
        'line-opacity': 0.45,
        // From middle to middle, under the shapes: no ends to be reckoned, which for thousands of links is most of the work.
        'curve-style': 'haystack',
        'haystack-radius': 0,
      },
    },
    { selector: 'node.far[!center]', style: { 'text-wrap': 'ellipsis' } },
    // Neither measured nor drawn.
    { selector: 'node.quiet', style: { label: '' } },
    { selector: 'node.dim', style: { opacity: 0.22 } },
    { selector: 'edge.dim', style: { 'line-opacity': 0.08 } },
    { selector: 'node.lit', style: { 'z-index': 20 } },
    { selector: 'edge.lit', style: { 'line-color': colours.ink, 'line-opacity': 0.8, width: 1.6, 'z-index': 15 } },
    { selector: 'node.chosen', style: { 'outline-width': 3, 'outline-color': colours.ink, 'outline-offset': 3, 'text-opacity': 1, 'font-weight': 600, 'z-index': 30 } },
    { selector: 'edge.chosen', style: { 'line-color': colours.ink, 'line-opacity': 1, width: 3, 'z-index': 25 } },
    { selector: 'node.pending', style: { 'outline-width': 3, 'outline-color': colours.lineStrong, 'outline-offset': 4, 'outline-opacity': 0.8 } },
    { selector: ':active', style: { 'overlay-opacity': 0.08 } },
  ]
}
