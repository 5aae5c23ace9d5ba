import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { query, QueryError } from '../data/query'
import { addressOf } from '../design/addresses'
import { QuotePopover } from '../evidence/quote-popover'
import { SUBJECT, type Asked, type SubjectPaper } from './baselines-query'
import { BaselinesStart } from './baselines-start'
import { BaselinesView } from './table/baselines-view'
import styles from './baselines.module.css'
import { askedWith, loadBaselines } from './load-baselines'
import { PlanForm } from './plan/plan-form'
import { PlanProblems } from './plan/plan-problems'
import { planFromPaper } from './plan/plan-from-paper'
import { PlanSummary } from './plan/plan-summary'
import { apiPlan, planAddress, planOf, planParameters, termsOf, type Parameters, type Plan, type Terms } from './plan/question'
import { resolvePlan } from './plan/resolve-plan'
import { judgedRows } from './table/rows'
import { paperSubject, planSubject, type Subject } from './table/subject'
import { TermsForm } from './terms-form'

export const metadata: Metadata = { title: 'Baselines' }

interface Props {
  readonly searchParams: Promise<Parameters>
}

export default async function BaselinesPage({ searchParams }: Props) {
  const parameters = await searchParams
  const terms = termsOf(parameters)
  const paper = typeof parameters.paper === 'string' ? parameters.paper : ''
  if (paper !== '') return <PaperBaselines id={paper.startsWith('paper:') ? paper : `paper:${paper}`} terms={terms} />
  const plan = planOf(parameters)
  return plan === null ? <BaselinesStart /> : <PlanBaselines asked={plan} terms={terms} />
}

async function PaperBaselines({ id, terms }: { readonly id: string, readonly terms: Terms }) {
  const { paper } = await query(SUBJECT, { paper: id })
  if (!paper) notFound()
  const hyperparameters = hyperparametersOf(paper)
  const parameters = new URLSearchParams({ paper: id.slice('paper:'.length) }).toString()
  const plan = planFromPaper(paper)
  return (
    <div className="page">
      <p className="eyebrow">Comparable baselines for</p>
      <h1 className={styles.title}><Link href={addressOf(paper.id)}>{paper.title}</Link></h1>
      <div className={styles.ways}>
        {plan && <Link className="button" href={planAddress(plan)} prefetch={false}>Plan a variation of it</Link>}
      </div>
      <TermsForm key={JSON.stringify(terms)} parameters={parameters} terms={terms} hyperparameters={hyperparameters} />
      <Found asked={askedWith({ paper: id }, terms, hyperparameters.map((one) => one.id))} subject={paperSubject(paper)} />
    </div>
  )
}

async function PlanBaselines({ asked, terms }: { readonly asked: Plan, readonly terms: Terms }) {
  const { plan, problems } = await resolvePlan(asked)
  const hyperparameters = plan.settings.map(({ hyperparameter }) => ({ id: hyperparameter, name: hyperparameter }))
  return (
    <div className="page">
      <p className="eyebrow">Comparable baselines for</p>
      <h1 className={styles.title}>A planned experiment</h1>
      <PlanSummary plan={plan} />
      <PlanProblems problems={problems} />
      <details className={styles.plan} open={problems.length > 0 || undefined}>
        <summary>Change the plan</summary>
        <PlanForm key={planAddress(plan)} initial={plan} />
      </details>
      {problems.length === 0 && (
        <>
          <TermsForm key={JSON.stringify(terms)} parameters={planParameters(plan).toString()} terms={terms} hyperparameters={hyperparameters} />
          <Found asked={askedWith({ plan: apiPlan(plan) }, terms, hyperparameters.map((one) => one.id))} subject={planSubject(plan.names.dataset)} />
        </>
      )}
    </div>
  )
}

async function Found({ asked, subject }: { readonly asked: Asked, readonly subject: Subject }) {
  const found = await loadBaselines(asked).catch((error: unknown) => {
    if (error instanceof QueryError) return error
    throw error
  })
  if (found instanceof QueryError) return <p role="alert" className={styles.none}>{found.message}</p>
  if (found.baselines.length === 0) {
    return (
      <p className={styles.none}>
        {subject.paper === null ? 'No paper in the graph ran on a dataset of this plan.' : 'No other paper in the graph ran on a dataset of this one.'}
        {' '}Change what counts, {subject.paper !== null && <>look at <Link href={`${addressOf(subject.paper)}#shared`} prefetch={false}>papers that share any of its setup</Link>, </>}
        or <Link href="/baselines">plan an experiment</Link> on another dataset.
      </p>
    )
  }
  return (
    <NuqsAdapter>
      <BaselinesView judged={judgedRows(found.baselines)} asked={asked} cursors={found.cursors} subject={subject} />
      <QuotePopover />
    </NuqsAdapter>
  )
}

/** What a paper sets, each hyperparameter once, by name. */
function hyperparametersOf({ setups }: SubjectPaper): { readonly id: string, readonly name: string }[] {
  const found = new Map(setups.flatMap(({ settings }) => settings.map(({ setting: { hyperparameter } }) => [hyperparameter.id, hyperparameter] as const)))
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
