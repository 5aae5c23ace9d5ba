import { figureText } from '../../design/figures'
import { query } from '../../data/query'
import { addressOf } from '../../design/addresses'
import { YearBars } from '../../design/year-bars'
import { papersAddress } from '../../papers/filters'
import { valueText } from '../../papers/[id]/facts'
import Link from 'next/link'
import { Histogram, statedNumbers } from './histogram'
import styles from './values.module.css'
import { VALUES, type Among, type DistributionParts, type ValuesParts } from './values-query'

interface ValuesProps {
  readonly hyperparameter: { readonly id: string, readonly name: string }
  readonly among: Among
}

const LISTED = 12

/** The values of a hyperparameter: how often each is used, among all papers or those on a dataset or with an architecture. */
export async function Values({ hyperparameter, among }: ValuesProps) {
  const linked = [among.dataset, among.architecture].filter((id) => id !== null)
  const { all, narrowed: { distribution } } = await query(VALUES, {
    hyperparameter: hyperparameter.id, name: hyperparameter.id, filter: { linkedTo: [hyperparameter.id, ...linked] },
  })
  const hrefOf = (setting: string) => linked.length === 0 ? addressOf(setting) : papersAddress({ with: [setting, ...linked] })
  return (
    <div className={styles.values}>
      <AmongForm action={addressOf(hyperparameter.id)} among={among} all={all} />
      {distribution.papers === 0
        ? <p className="soft">No paper among these sets it. <Link href={addressOf(hyperparameter.id)} prefetch={false}>Count among all papers</Link></p>
        : (
          <div className={styles.pair}>
            <div>
              {statedNumbers(distribution).length > 0 && (
                <>
                  <Histogram distribution={distribution} height={200} hrefOf={hrefOf} />
                  <Quantiles distribution={distribution} />
                </>
              )}
              <details className={styles.table}>
                <summary>All of it as a table</summary>
                <ValueTable distribution={distribution} hrefOf={hrefOf} />
              </details>
              {linked.length === 0 && (
                <div className={styles.years}>
                  <h3 className="faint">Papers that set it, by year</h3>
                  <YearBars years={all.years.flatMap(({ year, papers }) => year === null ? [] : [{ year, papers }])}
                    href={(year) => papersAddress({ with: hyperparameter.id, year: String(year) })} />
                </div>
              )}
            </div>
            <MostFrequent distribution={distribution} hrefOf={hrefOf} />
          </div>
        )}
    </div>
  )
}

function AmongForm({ action, among, all }: { readonly action: string, readonly among: Among, readonly all: ValuesParts['all'] }) {
  const choice = (name: keyof Among, label: string, any: string, options: ValuesParts['all']['datasets']) => (
    <label>
      {label}
      <select name={name} defaultValue={among[name] ?? ''}>
        <option value="">{any}</option>
        {options.map(({ entity, papers }) => <option key={entity.id} value={entity.id}>{entity.name} ({papers.toLocaleString('en')})</option>)}
        {among[name] !== null && !options.some(({ entity }) => entity.id === among[name]) && <option value={among[name]}>{among[name]}</option>}
      </select>
    </label>
  )
  return (
    <form className={styles.among} action={`${action}#values`} key={JSON.stringify(among)}>
      {choice('dataset', 'On', 'any dataset', all.datasets)}
      {choice('architecture', 'with', 'any architecture', all.architectures)}
      <button className="button" type="submit">Apply</button>
      {(among.dataset ?? among.architecture) !== null && <Link className="button" href={`${action}#values`} prefetch={false}>Clear</Link>}
    </form>
  )
}

function Quantiles({ distribution: { quantiles, unit, numbers, papers } }: { readonly distribution: DistributionParts }) {
  const [low, lower, median, upper, high] = quantiles.map((value) => figureText(Number(value.toPrecision(4))))
  if (high === undefined) return null
  const of = unit === null ? '' : ` ${unit}`
  return (
    <dl className={styles.quantiles}>
      <div><dt>median</dt><dd>{median}{of}</dd></div>
      <div><dt>middle half</dt><dd>{lower} to {upper}</dd></div>
      <div><dt>nine of ten</dt><dd>{low} to {high}</dd></div>
      <div><dt>numbers</dt><dd>{numbers.toLocaleString('en')} in {papers.toLocaleString('en')} papers</dd></div>
    </dl>
  )
}

interface ListProps {
  readonly distribution: DistributionParts
  readonly hrefOf: (setting: string) => string
}

/** Who uses each value, one click away. */
function MostFrequent({ distribution, hrefOf }: ListProps) {
  const most = distribution.values[0]?.papers ?? 1
  return (
    <section aria-labelledby="frequent-title">
      <h3 id="frequent-title" className="faint">Most frequent values</h3>
      <ol className={styles.frequent}>
        {distribution.values.slice(0, LISTED).map(({ papers, setting }) => (
          <li key={setting.id}>
            <Link href={hrefOf(setting.id)} prefetch={false}>{valueText(setting)}</Link>
            <span className={styles.share} aria-hidden="true"><i style={{ width: `${(papers / most) * 100}%` }} /></span>
            <span className="faint nums">{papers.toLocaleString('en')} <span className="visually-hidden">papers</span></span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ValueTable({ distribution: { values }, hrefOf }: ListProps) {
  return (
    <table>
      <thead><tr><th scope="col">Value</th><th scope="col">Papers</th></tr></thead>
      <tbody>
        {values.map(({ papers, setting }) => (
          <tr key={setting.id}><th scope="row"><Link href={hrefOf(setting.id)} prefetch={false}>{valueText(setting)}</Link></th><td>{papers.toLocaleString('en')}</td></tr>
        ))}
      </tbody>
    </table>
  )
}
