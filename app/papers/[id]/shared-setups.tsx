import Link from 'next/link'
import { compareAddress } from '../../compare/address'
import { addressOf } from '../../design/addresses'
import { EntityChip } from '../../evidence/fact'
import { query } from '../../data/query'
import { facetName, featureText, unreportedNames } from './comparison'
import styles from './shared.module.css'
import { SHARED, type SharedSetup } from './paper-query'

/** Papers that share the setup, most alike first, with what is shared, what differs and what is not reported. */
export async function SharedSetups({ id, first }: { readonly id: string, readonly first: number }) {
  const { paper } = await query(SHARED, { id, first })
  const found = paper?.sharedSetups
  if (!found || found.edges.length === 0) {
    return <p className="soft">No other paper in the graph shares a dataset, model, method, hardware, software or setting with this one.</p>
  }
  return (
    <>
      <ol className={styles.list}>
        {found.edges.map(({ node }, index) => <SharedRow key={node.paper.id} asked={id} shared={node} rank={index + 1} />)}
      </ol>
      <p className={styles.more}>
        {found.edges.length > 1 && (
          <Link className="button" href={compareAddress([id, ...found.edges.slice(0, 5).map(({ node }) => node.paper.id)])} prefetch={false}>
            Compare with the first {Math.min(5, found.edges.length)}
          </Link>
        )}
        {found.totalCount > found.edges.length && (
          <Link className="button" href={`?shared=${Math.min(100, first * 2)}#shared`} scroll={false} prefetch={false}>
            Show more of {found.totalCount.toLocaleString('en')} papers
          </Link>
        )}
      </p>
    </>
  )
}

function SharedRow({ asked, shared, rank }: { readonly asked: string, readonly shared: SharedSetup, readonly rank: number }) {
  const { paper, score } = shared
  const missingThere = unreportedNames(shared.unreported, 'OTHER')
  const missingHere = unreportedNames(shared.unreported, 'ASKED')
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.rank} aria-hidden="true">{rank}</span>
        <div className={styles.title}>
          <Link href={addressOf(paper.id)} prefetch={false}>{paper.title}</Link>
          <span className={`faint ${styles.where}`}>
            {[paper.venue, paper.year].filter(Boolean).join(' ')}
            <Link className={styles.compare} href={compareAddress([asked, paper.id])} prefetch={false} aria-label={`Compare with ${paper.title}`}>Compare</Link>
          </span>
        </div>
        <div className={styles.score} title="How much of this paper's setup the other one has; rare things count more than common ones">
          <span className="nums">{Math.round(score * 100)} %</span>
          <span className={styles.bar} aria-hidden="true"><i style={{ width: `${Math.max(2, score * 100)}%` }} /></span>
          <span className="visually-hidden">alike</span>
        </div>
      </div>
      <dl className={styles.facets}>
        <dt>Shared</dt>
        <dd className={styles.chips}>
          {shared.shared.map(({ feature, label }) => <EntityChip key={feature.id} id={feature.id} name={label} />)}
        </dd>
        {shared.differing.length > 0 && (
          <>
            <dt>Differs</dt>
            <dd>
              <ul className={styles.differing}>
                {shared.differing.map((facet) => (
                  <li key={`${facet.facet}${facet.hyperparameter?.id}`}>
                    <span className="soft">{facetName(facet)}</span>{' '}
                    <span>{facet.values.map(featureText).join(', ')}</span>
                    <span aria-label="there" className={styles.arrow}>→</span>
                    <span>{facet.otherValues.map(featureText).join(', ')}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {missingThere.length + missingHere.length > 0 && (
          <>
            <dt>Not reported</dt>
            <dd className={`soft ${styles.missing}`}>
              {missingThere.length > 0 && <span>there: {missingThere.join(', ')}</span>}
              {missingThere.length > 0 && missingHere.length > 0 && <span aria-hidden="true"> · </span>}
              {missingHere.length > 0 && <span>here: {missingHere.join(', ')}</span>}
            </dd>
          </>
        )}
      </dl>
    </li>
  )
}
