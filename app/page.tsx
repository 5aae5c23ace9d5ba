import Link from 'next/link'
import { Suspense } from 'react'
import { query } from './data/query'
import { addressOf, exploreAddress } from './design/addresses'
import { YearBars } from './design/year-bars'
import { Counts } from './home/counts'
import { EmptyStore } from './home/empty-store'
import styles from './home/home.module.css'
import { HOME } from './home/home-query'
import { MiniaturePicture } from './home/miniature-picture'
import { tellingPapers } from './home/start'
import { TopEntities } from './home/top-entities'
import { Unreported } from './home/unreported'
import { SearchBox } from './search/search-box'

export default async function HomePage() {
  const home = await query(HOME, {})
  const [start] = tellingPapers(home.papers.edges, 1)
  const dataset = home.datasets.edges[0]?.node
  return (
    <div className="page">
      <section className={styles.hero}>
        <div>
          <h1>Find the papers that ran the same experiment</h1>
          <p className={styles.lead}>
            Datasets, models, hardware and every hyperparameter of machine-learning papers as one graph, with the sentence behind each fact.
          </p>
          <SearchBox />
          {start && (
            <ul className={styles.entrances} aria-label="Where to start">
              <Entrance href={`${addressOf(start.id)}#shared`} name="Which papers share a setup?" where={`as with ${start.title}`} />
              <Entrance href="/baselines" name="What are comparable baselines?" where="for an experiment that you plan, or a paper" />
              {dataset && <Entrance href={addressOf(dataset.id)} name={`What is ${dataset.name} used with?`} where={`in ${dataset.paperCount.toLocaleString('en')} papers`} />}
              <Entrance href={exploreAddress(start.id)} name="Walk the graph" where="from a paper to its neighbours" />
            </ul>
          )}
        </div>
        {start && <Suspense fallback={<div className={styles.miniature} />}><MiniaturePicture id={start.id} title={start.title} /></Suspense>}
      </section>
      {home.stats.papers === 0 ? <EmptyStore /> : (
        <>
          <Counts stats={home.stats} />
          <section className={styles.tops} aria-labelledby="tops-title">
            <h2 id="tops-title">Most used</h2>
            <div>
              <TopEntities kind="dataset" entities={home.datasets.edges} />
              <TopEntities kind="architecture" entities={home.architectures.edges} />
              <TopEntities kind="method" entities={home.methods.edges} />
              <TopEntities kind="hardware" entities={home.hardware.edges} />
            </div>
          </section>
          <div className={styles.pair}>
            <Unreported stats={home.stats} />
            <section aria-labelledby="years-title">
              <h2 id="years-title">Papers by year</h2>
              <YearBars href={(year) => `/papers?year=${year}`}
                years={home.stats.papersByYear.flatMap(({ year, papers }) => year === null ? [] : [{ year, papers }])} />
            </section>
          </div>
        </>
      )}
    </div>
  )
}

function Entrance({ href, name, where }: { readonly href: string, readonly name: string, readonly where: string }) {
  return (
    <li>
      <Link href={href} prefetch={false}>{name}</Link>
      <span className="faint">{where}</span>
    </li>
  )
}
