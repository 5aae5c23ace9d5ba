import Link from 'next/link'
import { KindMark } from '../../design/kind-mark'
import styles from './paper.module.css'
import type { PaperParts } from './paper-query'
import { TakeAway } from './take-away'

interface PaperHeadProps {
  readonly paper: PaperParts
  readonly ownMethods: readonly string[]
  readonly explore: string
  readonly baselines: string
}

/** Title, authors, where it appeared, and the ways on. */
export function PaperHead({ paper, ownMethods, explore, baselines }: PaperHeadProps) {
  const appeared = [paper.venue, paper.year ?? paper.monthDay].filter(Boolean).join(' ')
  return (
    <header className={styles.head}>
      <p className="eyebrow"><KindMark kind="paper" /> Paper{appeared && ` · ${appeared}`}</p>
      <h1>{paper.title}</h1>
      <Authors paper={paper} />
      <Links links={linksOf(paper)} />
      {paper.titleFrom === 'FILE_NAME' && <p className="faint">The title was rebuilt from the name of the file: the source has none.</p>}
      {ownMethods.length > 0 && (
        <p className={styles.presents}><KindMark kind="method" size={13} /> Presents {ownMethods.join(', ')}</p>
      )}
      {paper.abstract && <Abstract text={paper.abstract} />}
      <div className={styles.actions}>
        <Link className="button" data-primary="" href={explore} prefetch={false}>Open in explorer</Link>
        <Link className="button" href={baselines} prefetch={false}>Find baselines</Link>
        <TakeAway paper={pick(paper)} />
      </div>
    </header>
  )
}

/** What a citation needs, without the texts that the browser has no use for. */
function pick({ id, title, authors, venue, year, arxiv, doi, url }: PaperParts) {
  return { id, title, authors, venue, year, arxiv, doi, url }
}

function Authors({ paper }: { readonly paper: PaperParts }) {
  if (paper.authors.length > 0) return <p className={styles.authors}>{paper.authors.join(', ')}</p>
  const known = [
    paper.organization,
    paper.authorsCount === null ? null : `${paper.authorsCount} ${paper.authorsCount === 1 ? 'author' : 'authors'}, not named in the source`,
  ].filter(Boolean)
  return known.length > 0 ? <p className={styles.authors}>{known.join(' · ')}</p> : null
}

const SHORT_ABSTRACT = 420

function Abstract({ text }: { readonly text: string }) {
  if (text.length <= SHORT_ABSTRACT) return <p className={styles.abstract}>{text}</p>
  return (
    <details className={styles.abstract}>
      <summary>Abstract</summary>
      <p>{text}</p>
    </details>
  )
}

function Links({ links }: { readonly links: readonly NamedLink[] }) {
  if (links.length === 0) return null
  return (
    <ul className={styles.links} aria-label="Elsewhere">
      {links.map(({ href, name }) => <li key={href}><a href={href} rel="noreferrer">{name}</a></li>)}
    </ul>
  )
}

interface NamedLink {
  readonly name: string
  readonly href: string
}

function linksOf(paper: PaperParts): NamedLink[] {
  const link = (name: string, value: string | null, prefix = '') => value === null ? [] : [{ name, href: `${prefix}${value}` }]
  const links = [
    ...link('arXiv', paper.arxiv, 'https://arxiv.org/abs/'),
    ...link('DOI', paper.doi, 'https://doi.org/'),
    ...link('OpenReview', paper.openreview, 'https://openreview.net/forum?id='),
    ...link('Paper', paper.url),
    ...paper.code.flatMap((href, index) => link(paper.code.length > 1 ? `Code ${index + 1}` : 'Code', href)),
  ]
  // Addresses come from documents: only the web's own may become links.
  return links.filter(({ href }) => /^https?:\/\//.test(href))
}
