'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import styles from './baselines.module.css'
import { COUNTABLE, termsParameters, TOLERANCES, toleranceText, type Countable, type Terms } from './plan/question'

interface TermsFormProps {
  /** What names the subject in the address: its parameters as text. */
  readonly parameters: string
  readonly terms: Terms
  readonly hyperparameters: readonly { readonly id: string, readonly name: string }[]
}

const NAMES: Readonly<Record<Countable, string>> = {
  DATASET: 'datasets', ARCHITECTURE: 'architectures', SETTING: 'settings', METHOD: 'methods', HARDWARE: 'hardware', SOFTWARE: 'software',
}

/** What counts in the judgement: each press asks anew. */
export function TermsForm({ parameters, terms, hyperparameters }: TermsFormProps) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const [shown, setShown] = useState(terms)
  const change = (next: Terms) => {
    setShown(next)
    const address = new URLSearchParams(parameters)
    for (const [name, value] of termsParameters(next)) address.append(name, value)
    start(() => router.replace(`/baselines?${address.toString()}`, { scroll: false }))
  }
  const toggleFacet = (facet: Countable) => {
    const facets = COUNTABLE.filter((other) => (other === facet) !== shown.facets.includes(other))
    if (facets.length > 0) change({ ...shown, facets })
  }
  const toggleHyperparameter = (id: string) => change({
    ...shown, ignored: shown.ignored.includes(id) ? shown.ignored.filter((other) => other !== id) : [...shown.ignored, id],
  })
  const countsSettings = shown.facets.includes('SETTING')
  return (
    <section className={styles.terms} aria-label="What counts" aria-busy={isPending}>
      <div role="group" aria-label="What counts">
        <span className={styles.label}>What counts</span>
        {COUNTABLE.map((facet) => (
          <button key={facet} type="button" aria-pressed={shown.facets.includes(facet)} onClick={() => toggleFacet(facet)}>{NAMES[facet]}</button>
        ))}
        <label className={styles.tolerance}>numbers{' '}
          <select value={shown.tolerance} onChange={({ target }) => change({ ...shown, tolerance: target.value })}>
            {[...new Set([...TOLERANCES, shown.tolerance])].map((tolerance) => <option key={tolerance} value={tolerance}>{toleranceText(tolerance)}</option>)}
          </select>
        </label>
        <span role="status" className="faint">{isPending ? 'Judging …' : ''}</span>
      </div>
      {countsSettings && hyperparameters.length > 0 && (
        <div role="group" aria-label="Hyperparameters that count">
          <span className={styles.label}>Settings</span>
          {hyperparameters.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={!shown.ignored.includes(id)} onClick={() => toggleHyperparameter(id)}>{name}</button>
          ))}
          {hyperparameters.length > 2 && (
            <button type="button" className={styles.plain} onClick={() => change({ ...shown, ignored: shown.ignored.length > 0 ? [] : hyperparameters.map(({ id }) => id) })}>
              {shown.ignored.length > 0 ? 'all' : 'none'}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
