'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { exploreAddress } from '../design/addresses'
import { CompletionField } from '../search/completion-field'
import styles from './explorer.module.css'
import { spellExpansion } from './graph/expansion'

interface End {
  readonly text: string
  /** What was chosen from the list; null while it is only typed. */
  readonly id: string | null
}

const UNKNOWN: End = { text: '', id: null }

/** Asks for two things, and draws what links them. */
export function PathStart() {
  const router = useRouter()
  const [from, setFrom] = useState(UNKNOWN)
  const [to, setTo] = useState(UNKNOWN)
  const isReady = from.id !== null && to.id !== null && from.id !== to.id
  const draw = (event: FormEvent) => {
    event.preventDefault()
    if (from.id !== null && to.id !== null) router.push(exploreAddress(spellExpansion({ id: from.id, kind: null, to: to.id })))
  }
  return (
    <form className={styles.pathStart} aria-label="Shortest path" onSubmit={draw}>
      <EndField label="From" end={from} onChange={setFrom} />
      <EndField label="To" end={to} onChange={setTo} />
      <button type="submit" className="button" disabled={!isReady}>Draw the path</button>
    </form>
  )
}

interface EndFieldProps {
  readonly label: string
  readonly end: End
  readonly onChange: (end: End) => void
}

function EndField({ label, end, onChange }: EndFieldProps) {
  return (
    <CompletionField name={label.toLowerCase()} label={label} kind={null} text={end.text} placeholder={`${label} a paper, entity or setting`}
      onText={(text) => onChange({ text, id: null })}
      onPick={(name, suggestion) => onChange({ text: name, id: suggestion?.id ?? null })} />
  )
}
