'use client'

import { CopyButton } from './copy-button'
import styles from './export-menu.module.css'
import { setupsCell } from './python'

interface ExportMenuProps {
  readonly files: readonly { readonly name: string, readonly address: string }[]
  /** The filter of GraphQL whose setups a notebook asks for; left out where there is none. */
  readonly filter?: Readonly<Record<string, unknown>>
}

/** What a page shows, as files to take away, and as a notebook's cell to copy. */
export function ExportMenu({ files, filter }: ExportMenuProps) {
  return (
    <details className={styles.menu} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false }}>
      <summary className="button">Export</summary>
      <div role="group" aria-label="Export as">
        {files.map(({ name, address }) => <a key={address} href={address} download="">{name}</a>)}
        {filter && <CopyButton text={(origin) => setupsCell(filter, origin)}>Copy as Python</CopyButton>}
      </div>
    </details>
  )
}
