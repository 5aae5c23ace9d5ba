'use client'

import { useState } from 'react'
import { download } from '../explore/export/download'
import styles from './baselines.module.css'

interface TakeTableProps {
  readonly csv: string
  readonly latex: string
  readonly markdown: string
}

/** The table to take away: two forms to paste, one as a file. */
export function TakeTable({ csv, latex, markdown }: TakeTableProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = (name: string, text: string) => {
    navigator.clipboard.writeText(text).then(() => setCopied(`${name} copied`), () => setCopied('The browser did not allow it'))
  }
  return (
    <div className={styles.take}>
      <button type="button" className="button" onClick={() => copy('LaTeX', latex)}>Copy LaTeX</button>
      <button type="button" className="button" onClick={() => copy('Markdown', markdown)}>Copy Markdown</button>
      <button type="button" className="button" onClick={() => download('baselines.csv', new Blob([csv], { type: 'text/csv' }))}>CSV</button>
      <span role="status" className="faint">{copied}</span>
    </div>
  )
}
