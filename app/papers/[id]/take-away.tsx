'use client'

import { bibtexEntry } from '@/graph/service/export/formats/bibtex-entry'
import { CopyButton } from '../../take-away/copy-button'
import { ExportMenu } from '../../take-away/export-menu'
import { paperFiles } from '../../take-away/files'
import { sharedCell } from '../../take-away/python'
import type { PaperParts } from './paper-query'

interface TakeAwayProps {
  readonly paper: Pick<PaperParts, 'id' | 'title' | 'authors' | 'venue' | 'year' | 'arxiv' | 'doi' | 'url'>
}

/** The paper for a bibliography, a notebook or a spreadsheet. */
export function TakeAway({ paper }: TakeAwayProps) {
  return (
    <>
      <CopyButton className="button" text={() => bibtexEntry(paper)}>BibTeX</CopyButton>
      <CopyButton className="button" text={(origin) => sharedCell(paper.id, origin)}>Python</CopyButton>
      <ExportMenu files={paperFiles(paper.id)} />
    </>
  )
}
