import type { RefObject } from 'react'
import type { CanvasHandle } from '../canvas/canvas'
import type { Drawing } from '../graph/elements'
import styles from '../panel/panel.module.css'
import { download } from './download'
import { toGraphml, toSvg } from './markup'
import { toCsv, toJson } from './table'

interface ExportMenuProps {
  readonly canvas: RefObject<CanvasHandle | null>
  readonly drawing: Drawing
}

/** What is drawn, to take away. */
export function ExportMenu({ canvas, drawing }: ExportMenuProps) {
  const positions = () => canvas.current?.positions() ?? new Map()
  const text = (name: string, type: string, content: string) => download(name, new Blob([content], { type }))
  const formats: Readonly<Record<string, () => void>> = {
    PNG: () => { void canvas.current?.png().then((picture) => download('setupgraph.png', picture)) },
    SVG: () => text('setupgraph.svg', 'image/svg+xml', toSvg(drawing, positions())),
    JSON: () => text('setupgraph.json', 'application/json', toJson(drawing, positions())),
    CSV: () => text('setupgraph.csv', 'text/csv', toCsv(drawing)),
    GraphML: () => text('setupgraph.graphml', 'application/xml', toGraphml(drawing, positions())),
  }
  return (
    <details className={styles.export} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false }}>
      <summary>Export</summary>
      <div role="group" aria-label="Export as">
        {Object.entries(formats).map(([name, run]) => <button key={name} type="button" onClick={run}>{name}</button>)}
      </div>
    </details>
  )
}
