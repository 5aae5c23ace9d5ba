'use client'

import { useState, useSyncExternalStore } from 'react'
import { toBibtex, toPython } from './cite'
import styles from './paper.module.css'
import type { PaperParts } from './paper-query'

interface TakeAwayProps {
  readonly paper: Pick<PaperParts, 'id' | 'title' | 'authors' | 'venue' | 'year' | 'arxiv' | 'doi' | 'url'>
}

const never = () => () => undefined

/** The paper for a bibliography or a notebook, copied by a press. */
export function TakeAway({ paper }: TakeAwayProps) {
  const origin = useSyncExternalStore(never, () => location.origin, () => '')
  const [copied, setCopied] = useState<string | null>(null)
  const copy = (name: string, text: string) => {
    navigator.clipboard.writeText(text).then(() => setCopied(`${name} copied`), () => setCopied('The browser did not allow it'))
  }
  return (
    <>
      <button type="button" className="button" onClick={() => copy('BibTeX', toBibtex(paper))}>BibTeX</button>
      <button type="button" className="button" onClick={() => copy('Python', toPython(paper, origin))}>Python</button>
      <span role="status" className={styles.copied}>{copied}</span>
    </>
  )
}
