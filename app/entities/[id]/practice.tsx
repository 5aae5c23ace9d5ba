import Link from 'next/link'
import { figureText } from '../../design/figures'
import { query } from '../../data/query'
import { addressOf } from '../../design/addresses'
import { kindOfId } from '../../design/kinds'
import { YearBars } from '../../design/year-bars'
import { papersAddress } from '../../papers/filters'
import { valueText } from '../../papers/[id]/facts'
import { Histogram, statedNumbers } from './histogram'
import styles from './values.module.css'
import { PRACTICE, PRACTISED, type DistributionParts } from './values-query'

/** When papers with an entity appeared, and how they set what most of them set. */
export async function Practice({ entity }: { readonly entity: { readonly id: string, readonly name: string } }) {
  const { facets } = await query(PRACTICE, { id: entity.id })
  const years = facets.years.flatMap(({ year, papers }) => year === null ? [] : [{ year, papers }])
  const distributions = await Promise.all(facets.entities.map(async ({ entity: { id } }) =>
    (await query(PRACTISED, { id: entity.id, hyperparameter: id })).facets.distribution))
  if (years.length === 0 && distributions.length === 0) return null
  return (
    <div className={styles.practice}>
      {years.length > 0 && (
        <section aria-labelledby="years-title">
          <h2 id="years-title">Papers by year</h2>
          <YearBars years={years} href={(year) => papersAddress({ with: entity.id, year: String(year) })} />
        </section>
      )}
      {distributions.length > 0 && (
        <section aria-labelledby="practice-title">
          <h2 id="practice-title">How it is set up</h2>
          <ul className={styles.small}>
            {distributions.map((distribution) => <Practised key={distribution.hyperparameter.id} entity={entity} distribution={distribution} />)}
          </ul>
        </section>
      )}
    </div>
  )
}

function Practised({ entity, distribution }: { readonly entity: { readonly id: string }, readonly distribution: DistributionParts }) {
  const { hyperparameter, values, quantiles, unit, papers } = distribution
  const kind = kindOfId(entity.id)
  const narrows = kind === 'dataset' || kind === 'architecture'
  const hrefOf = (setting: string) => papersAddress({ with: [entity.id, setting] })
  return (
    <li>
      <h3>
        <Link href={narrows ? `${addressOf(hyperparameter.id)}?${kind}=${encodeURIComponent(entity.id)}#values` : addressOf(hyperparameter.id)} prefetch={false}>{hyperparameter.name}</Link>
        <span className="faint nums">{papers.toLocaleString('en')} {papers === 1 ? 'paper' : 'papers'}</span>
      </h3>
      {statedNumbers(distribution).length > 1
        ? (
          <>
            <Histogram distribution={distribution} height={72} hrefOf={hrefOf} small />
            {quantiles[2] !== undefined && <p className="faint">median {figureText(Number(quantiles[2].toPrecision(4)))}{unit === null ? '' : ` ${unit}`}</p>}
          </>
        )
        : <p className={styles.words}>{values.slice(0, 4).map(({ setting }) => <Link key={setting.id} href={hrefOf(setting.id)} prefetch={false}>{valueText(setting)}</Link>)}</p>}
    </li>
  )
}
