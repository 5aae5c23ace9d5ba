'use client'

import { useState } from 'react'
import { download } from '../../explore/export/download'
import styles from './table.module.css'
import { toBibliography, toCsv, toLatex, toMarkdown, type TakenTable } from './tables'

/** The rows that are shown, to take away: made when asked for. */
export function TakeTable({ table }: { readonly table: TakenTable }) {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = (name: string, text: string) => {
    navigator.clipboard.writeText(text).then(() => setCopied(`${name} of ${table.rows.length} rows copied`), () => setCopied('The browser did not allow it'))
  }
  return (
    <div className={styles.take} role="group" aria-label="Take the rows that are shown away">
      <span role="status" className="faint">{copied ?? (table.rows.length === 1 ? 'Take this row away' : `Take these ${table.rows.length} rows away`)}</span>
      <button type="button" className="button" onClick={() => copy('LaTeX', toLatex(table))}>LaTeX</button>
      <button type="button" className="button" onClick={() => copy('BibTeX', toBibliography(table))}>BibTeX</button>
      <button type="button" className="button" onClick={() => copy('Markdown', toMarkdown(table))}>Markdown</button>
      <button type="button" className="button" onClick={() => download('baselines.csv', new Blob([toCsv(table)], { type: 'text/csv' }))}>CSV</button>
    </div>
  )
}
