import type { Metadata } from 'next'
import Link from 'next/link'
import { query } from '../data/query'
import { KIND_DESIGN } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import styles from '../lists/lists.module.css'
import { SearchBox } from './search-box'
import { groupSuggestions, SUGGESTIONS, type Suggestion } from './suggestions'

interface Props {
  readonly searchParams: Promise<{ q?: string | string[] }>
}

/** Most entities and settings, and most papers, that one page shows. */
const ENTITIES = 36
const PAPERS = 25
const NOT_PAPERS = ['DATASET', 'ARCHITECTURE', 'METHOD', 'HARDWARE', 'SOFTWARE', 'HYPERPARAMETER', 'SETTING'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchParams
  return { title: typeof q === 'string' && q !== '' ? `Search for “${q.slice(0, 60)}”` : 'Search' }
}

export default async function SearchPage({ searchParams }: Props) {
  const { q } = await searchParams
  const text = typeof q === 'string' ? q.trim().slice(0, 200) : ''
  const groups = text === '' ? [] : groupSuggestions(await found(text))
  const number = groups.reduce((sum, group) => sum + group.suggestions.length, 0)
  return (
    <div className="page">
      <h1>Search</h1>
      <div className={styles.big}><SearchBox key={text} initial={text} autoFocus={text === ''} /></div>
      {text !== '' && (
        <p className="faint" role="status" style={{ marginTop: 18 }}>
          {number === 0 ? `Nothing is called “${text}”.` : `The best ${number === 1 ? 'match' : `${number} matches`} for “${text}”`}
        </p>
      )}
      {text !== '' && number === 0 && (
        <p style={{ marginTop: 12 }}>
          Try a shorter word, or look through <Link href="/papers">all papers</Link> or <Link href="/entities">all entities</Link>.
        </p>
      )}
      <div className={styles.found}>
        {groups.map((group) => (
          <section key={group.kind} aria-labelledby={`found-${group.kind}`}>
            <h2 id={`found-${group.kind}`}><KindMark kind={group.kind} /> {KIND_DESIGN[group.kind].plural}</h2>
            <ul className={group.kind === 'paper' ? undefined : styles.foundGrid}>{group.suggestions.map((suggestion) => <Found key={suggestion.id} suggestion={suggestion} />)}</ul>
          </section>
        ))}
      </div>
    </div>
  )
}

/** Papers beside everything else, so that neither crowds the other out. */
async function found(text: string) {
  const [others, papers] = await Promise.all([
    query(SUGGESTIONS, { query: text, first: ENTITIES, kinds: [...NOT_PAPERS] }),
    query(SUGGESTIONS, { query: text, first: PAPERS, kinds: ['PAPER'] }),
  ])
  return [...others.search.edges, ...papers.search.edges]
}

function Found({ suggestion }: { readonly suggestion: Suggestion }) {
  return (
    <li className={styles.foundRow}>
      <span>
        <Link href={suggestion.address} prefetch={false}>{suggestion.name}</Link>
        {suggestion.matched && <span className="faint"> also written {suggestion.matched}</span>}
      </span>
      <span className="faint nums">{suggestion.detail}</span>
    </li>
  )
}
