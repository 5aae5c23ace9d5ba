import { csvCell } from '@/graph/service/export/formats/csv-cell'
import type { Drawing } from '../graph/elements'
import type { Position } from '../graph/types'

/** The links of a drawing, one a line, with the names of both ends (RFC 4180). */
export function toCsv({ nodes, edges }: Drawing): string {
  const rows = [...edges.values()].map(({ source, target, relation }) => {
    const [from, to] = [nodes.get(source), nodes.get(target)]
    return [source, from?.kind, from?.label, relation, target, to?.kind, to?.label]
  })
  return [['source', 'source_kind', 'source_label', 'relation', 'target', 'target_kind', 'target_label'], ...rows]
    .map((row) => row.map((cell) => csvCell(cell ?? '')).join(','))
    .join('\r\n') + '\r\n'
}

/** Nodes and links of a drawing with their places, as data. */
export function toJson({ nodes, edges }: Drawing, positions: ReadonlyMap<string, Position>): string {
  const drawn = [...nodes.values()].map(({ id, kind, label, papers, year, venue }) => ({ id, kind, label, papers, year, venue, ...positions.get(id) }))
  return `${JSON.stringify({ nodes: drawn, edges: [...edges.values()] }, null, 2)}\n`
}
