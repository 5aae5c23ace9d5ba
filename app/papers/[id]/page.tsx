import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache, Suspense } from 'react'
import { baselinesAddress, exploreAddress, idFromPath } from '../../design/addresses'
import { Skeleton } from '../../design/skeleton'
import { query } from '../../data/query'
import { QuotePopover } from '../../evidence/quote-popover'
import { documentOfSetup, mentionsOf } from './facts'
import { PaperHead } from './paper-head'
import styles from './paper.module.css'
import { PAPER } from './paper-query'
import { ReportingList } from './reporting-list'
import { ResultsTable } from './results-table'
import { Section } from '../../design/section'
import { SetupCard } from './setup-card'
import { SharedSetups } from './shared-setups'
import { SourceText } from './source-text'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<{ shared?: string | string[] }>
}

const loadPaper = cache(async (segment: string) => {
  const name = idFromPath(segment)
  if (name === null) return null
  if (name.startsWith('paper:')) permanentRedirect(`/papers/${encodeURIComponent(name.slice('paper:'.length))}`)
  return (await query(PAPER, { id: `paper:${name}` })).paper
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const paper = await loadPaper((await params).id)
  return { title: paper?.title ?? 'No such paper' }
}

export default async function PaperPage({ params, searchParams }: Props) {
  const paper = await loadPaper((await params).id)
  if (!paper) notFound()
  const asked = Number((await searchParams).shared)
  const first = Number.isInteger(asked) && asked >= 1 && asked <= 100 ? asked : 10
  const mentions = mentionsOf(paper.setups, paper.results, paper.documents)
  const ownMethods = [...new Set(paper.setups.flatMap(({ links }) => links.filter(({ own }) => own).map(({ entity }) => entity.name)))]

  return (
    <div className="page">
      <PaperHead paper={paper} ownMethods={ownMethods} explore={exploreAddress(paper.id)} baselines={baselinesAddress(paper.id)} />
      <div className={styles.columns}>
        {/* First, since it stands above the setups on a phone: what comes later would push them down. */}
        <aside className={styles.aside} aria-label="What the paper reports">
          <h2>What it reports</h2>
          <ReportingList entries={paper.reporting} />
        </aside>
        <div className={styles.main}>
          <Section id="setups" title={paper.setups.length === 1 ? 'Setup' : 'Setups'} count={paper.setups.length}
            lead="What the paper ran. Point at a value for the sentence that it was read from; click for all of it.">
            <div className={styles.setups}>
              {paper.setups.map((setup) => (
                <SetupCard key={setup.id} setup={setup} document={documentOfSetup(setup.id, paper.documents)} />
              ))}
            </div>
          </Section>
          {paper.results.length > 0 && (
            <Section id="results" title="Results" count={paper.results.length}><ResultsTable results={paper.results} /></Section>
          )}
          <Section id="shared" title="Papers that share this setup"
            lead="Rare things in common count for more than common ones. What a paper leaves out never counts as equal.">
            <Suspense key={first} fallback={<Skeleton rows={4} />}><SharedSetups id={paper.id} first={first} /></Suspense>
          </Section>
          <Section id="source" title="Source text" lead="Every mention that became a fact is underlined in the colour of its kind.">
            {paper.documents.map((document) => <SourceText key={document.id} document={document} mentions={mentions} />)}
          </Section>
        </div>
      </div>
      <QuotePopover />
    </div>
  )
}
