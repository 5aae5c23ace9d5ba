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
import { mostTellingPaper } from './home/start'
import { TopEntities } from './home/top-entities'
import { Unreported } from './home/unreported'
import { SearchBox } from './search/search-box'

export default async function HomePage() {
  const home = await query(HOME, {})
  const start = mostTellingPaper(home.papers.edges)
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
              <li>
                <Link href={`${addressOf(start.id)}#shared`} prefetch={false}>Which papers share a setup?</Link>
                <span className="faint">as with {start.title}</span>
              </li>
              {dataset && (
                <li>
                  <Link href={addressOf(dataset.id)} prefetch={false}>What is {dataset.name} used with?</Link>
                  <span className="faint">in {dataset.paperCount.toLocaleString('en')} papers</span>
                </li>
              )}
              <li>
                <Link href={exploreAddress(start.id)} prefetch={false}>Walk the graph</Link>
                <span className="faint">from a paper to its neighbours</span>
              </li>
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
