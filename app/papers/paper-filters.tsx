import Link from 'next/link'
import styles from '../lists/lists.module.css'
import { VARIABLE_NAMES } from './[id]/reporting'
import { AddLinked } from './add-linked'
import { KindMark } from '../design/kind-mark'
import { kindOfId } from '../design/kinds'
import { linkedTo, papersAddress, type PapersSearch } from './filters'
import type { LinkedNode, PapersStats } from './papers-query'

interface PaperFiltersProps {
  readonly search: PapersSearch
  readonly stats: PapersStats
  /** The entities and settings that the list is narrowed to. */
  readonly linked: readonly LinkedNode[]
}

/** A plain form: it works without scripts, and its state is the address. */
export function PaperFilters({ search, stats, linked }: PaperFiltersProps) {
  const venues = stats.papersByVenue.flatMap(({ venue, papers }) => venue === null ? [] : [{ value: venue, label: `${venue} (${papers})` }])
  const years = stats.papersByYear.flatMap(({ year, papers }) => year === null ? [] : [{ value: String(year), label: `${year} (${papers})` }]).reverse()
  const missing = Object.entries(VARIABLE_NAMES).map(([value, label]) => ({ value, label }))
  const isFiltered = papersAddress({ ...search, order: undefined }) !== '/papers'
  return (
    <form className={styles.filters} action="/papers" key={papersAddress(search)}>
      {linked.length > 0 && (
        <div className={styles.linked} role="group" aria-label="All of them have">
          {linked.map((node) => (
            <span key={node.id}>
              <input type="hidden" name="with" value={node.id} />
              <KindMark kind={kindOfId(node.id)} size={13} named /> {nameOf(node)}
              <Link href={papersAddress({ ...search, with: linkedTo(search).filter((id) => id !== node.id) })} prefetch={false} aria-label={`Not only with ${nameOf(node)}`}>×</Link>
            </span>
          ))}
        </div>
      )}
      <label className={styles.has}>
        Has
        <AddLinked search={search} />
      </label>
      <Choice name="venue" label="Venue" any="Any venue" options={venues} value={search.venue} />
      <Choice name="year" label="Year" any="Any year" options={years} value={search.year} />
      <Choice name="missing" label="Does not report" any="Anything" options={missing} value={search.missing} />
      <Choice name="order" label="Order" any="Newest first" options={[{ value: 'title', label: 'By title' }]} value={search.order} />
      <button className="button" type="submit">Apply</button>
      {isFiltered && <Link className="button" href="/papers" prefetch={false}>Clear</Link>}
    </form>
  )
}

function nameOf(node: LinkedNode): string {
  return node.__typename === 'Entity' ? node.name : node.__typename === 'Setting' ? node.label : node.id
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly options: readonly { readonly value: string, readonly label: string }[]
  readonly value: string | string[] | undefined
}

function Choice({ name, label, any, options, value }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={typeof value === 'string' ? value : ''}>
        <option value="">{any}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  )
}
