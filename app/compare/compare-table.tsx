import Link from 'next/link'
import { addressOf } from '../design/addresses'
import { KindMark } from '../design/kind-mark'
import { Quoted } from '../evidence/fact'
import { compareAddress } from './address'
import styles from './compare.module.css'
import type { ComparedPaper } from './compare-query'
import { sharedItems, type Cell, type Row } from './rows'

interface CompareTableProps {
  readonly papers: readonly ComparedPaper[]
  readonly rows: readonly Row[]
}

/** Papers as columns: rows that differ first, those that some leave out after them, equal ones folded. */
export function CompareTable({ papers, rows }: CompareTableProps) {
  const different = rows.filter(({ standing }) => standing === 'DIFFERS')
  const partly = rows.filter(({ standing }) => standing === 'PARTLY')
  const same = rows.filter(({ standing }) => standing === 'SAME')
  return (
    <div className={styles.tables}>
      <Part title="Differs" papers={papers} rows={different} isOpen />
      <Part title="Not said by all; those who say it agree" papers={papers} rows={partly} isOpen={different.length < 8} />
      <Part title="The same" papers={papers} rows={same} isOpen={false} />
    </div>
  )
}

interface PartProps extends CompareTableProps {
  readonly title: string
  readonly isOpen: boolean
}

function Part({ title, papers, rows, isOpen }: PartProps) {
  if (rows.length === 0) return null
  return (
    <details open={isOpen} className={styles.part}>
      <summary><h2>{title}</h2> <span className="faint nums">{rows.length}</span></summary>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <td />
              {papers.map((paper) => <PaperHead key={paper.id} paper={paper} papers={papers} />)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => <CompareRow key={row.key} row={row} papers={papers} />)}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function CompareRow({ row, papers }: { readonly row: Row, readonly papers: readonly ComparedPaper[] }) {
  const shared = sharedItems(row)
  return (
    <tr>
      <th scope="row">
        <KindMark kind={row.kind} size={13} />{' '}
        {row.key.startsWith('hyperparameter:') ? <Link href={addressOf(row.key)} prefetch={false}>{row.name}</Link> : row.name}
      </th>
      {row.cells.map((cell, index) => <td key={papers[index]?.id}><CellContent cell={cell} name={row.name} shared={shared} /></td>)}
    </tr>
  )
}

function PaperHead({ paper, papers }: { readonly paper: ComparedPaper, readonly papers: readonly ComparedPaper[] }) {
  const others = papers.filter(({ id }) => id !== paper.id).map(({ id }) => id)
  return (
    <th scope="col">
      <Link href={addressOf(paper.id)} prefetch={false}>{paper.title}</Link>
      <span className="faint">
        {[paper.venue, paper.year].filter(Boolean).join(' ')}
        {others.length > 1 && <Link href={compareAddress(others)} prefetch={false} aria-label={`Leave out ${paper.title}`}>leave out</Link>}
      </span>
    </th>
  )
}

interface CellContentProps {
  readonly cell: Cell
  readonly name: string
  /** What every paper has: it steps back, so that the rest stands out. */
  readonly shared: ReadonlySet<string>
}

function CellContent({ cell, name, shared }: CellContentProps) {
  if (cell.items.length === 0) {
    return cell.isDenied
      ? <span className={styles.denied}>not reported</span>
      : <span className="faint">nothing said</span>
  }
  return (
    <ul>
      {cell.items.map(({ id, text, scopes, quotes }) => (
        <li key={id} data-shared={shared.has(id) || undefined}>
          <Quoted what={`${name}: ${text}`} quotes={quotes}>{text}</Quoted>
          {scopes.length > 0 && <span className="faint"> for {scopes.join('; ')}</span>}
        </li>
      ))}
    </ul>
  )
}
