'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { baselinesAddress, exploreAddress } from '../design/addresses'
import { KIND_DESIGN } from '../design/kinds'
import { KindMark } from '../design/kind-mark'
import styles from './search-box.module.css'
import type { Suggestion, SuggestionGroup } from './suggestions'
import { stepThrough, useSuggestions, type SearchKind } from './use-suggestions'

interface SearchBoxProps {
  /** In the header: smaller. */
  readonly compact?: boolean
  readonly initial?: string
  readonly autoFocus?: boolean
  /** Where a suggestion leads: to its page, onto the canvas, or to a paper's baselines. */
  readonly destination?: keyof typeof DESTINATIONS
  /** Only things of this kind. */
  readonly kind?: SearchKind
  readonly placeholder?: string
}

const DESTINATIONS = {
  page: ({ address }: Suggestion) => address,
  explore: ({ id }: Suggestion) => exploreAddress(id),
  baselines: ({ id }: Suggestion) => baselinesAddress(id),
}

/** A search field with suggestions by kind: arrows move, Enter opens, Escape closes, `/` comes here from anywhere. Works as a plain form without scripts. */
export function SearchBox({ compact = false, initial = '', autoFocus = false, destination = 'page', kind, placeholder = 'Paper, dataset, model, GPU or setting' }: SearchBoxProps) {
  const router = useRouter()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(initial)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const groups = useSuggestions(query, kind)
  const flat = groups.flatMap((group) => group.suggestions)
  const shown = open && query.trim() !== '' && flat.length > 0
  const optionId = (index: number) => `${listId}-${index}`

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.key !== '/' || event.ctrlKey || event.metaKey || target.closest('input, textarea, select, [contenteditable]')) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])

  const choose = (suggestion: Suggestion) => visit(DESTINATIONS[destination](suggestion))
  const visit = (address: string) => {
    setOpen(false)
    setActive(-1)
    input.current?.blur()
    router.push(address)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (flat.length === 0) return
      event.preventDefault()
      setOpen(true)
      setActive((now) => stepThrough(now, event.key === 'ArrowDown' ? 1 : -1, flat.length))
    } else if (event.key === 'Escape') {
      setOpen(false)
      setActive(-1)
    } else if (event.key === 'Enter') {
      const chosen = shown ? flat[active] : undefined
      if (!chosen) return
      event.preventDefault()
      choose(chosen)
    }
  }

  return (
    <form className={styles.form} data-compact={compact || undefined} role="search" action="/search"
      aria-label={compact ? 'Search the site' : 'Search'}
      onSubmit={(event) => {
        event.preventDefault()
        if (query.trim() !== '') visit(`/search?q=${encodeURIComponent(query.trim())}`)
      }}
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}>
      <svg className={styles.glass} width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" aria-hidden="true">
        <circle cx="7.5" cy="7.5" r="5" /><path d="M11.5 11.5L16 16" />
      </svg>
      <input ref={input} name="q" type="search" className={styles.input} value={query} autoComplete="off" spellCheck={false}
        autoFocus={autoFocus} maxLength={200}
        placeholder={compact ? 'Search' : placeholder}
        role="combobox" aria-label="Search papers, entities and settings" aria-autocomplete="list"
        aria-expanded={shown} aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
        onChange={(event) => { setQuery(event.target.value); setOpen(true); setActive(-1) }}
        onFocus={() => setOpen(true)} onKeyDown={onKeyDown} />
      {compact ? <kbd className={styles.key} aria-hidden="true">/</kbd> : <button className="button" data-primary="" type="submit">Search</button>}
      {shown && (
        <SuggestionList id={listId} groups={groups} active={active} optionId={optionId} onChoose={choose} onPoint={setActive} />
      )}
    </form>
  )
}

interface SuggestionListProps {
  readonly id: string
  readonly groups: readonly SuggestionGroup[]
  readonly active: number
  readonly optionId: (index: number) => string
  readonly onChoose: (suggestion: Suggestion) => void
  readonly onPoint: (index: number) => void
}

function SuggestionList({ id, groups, active, optionId, onChoose, onPoint }: SuggestionListProps) {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.suggestions.length, 0))
  return (
    <div className={styles.list} id={id} role="listbox" aria-label="Suggestions">
      {groups.map((group, at) => (
        <div key={group.kind} role="group" aria-label={KIND_DESIGN[group.kind].plural}>
          <div className={styles.kind} aria-hidden="true">{KIND_DESIGN[group.kind].plural}</div>
          {group.suggestions.map((suggestion, within) => {
            const index = (starts[at] ?? 0) + within
            return (
              <div key={suggestion.id} id={optionId(index)} role="option" aria-selected={index === active} className={styles.option}
                onPointerMove={() => onPoint(index)}
                onPointerDown={(event) => event.preventDefault()} onClick={() => onChoose(suggestion)}>
                <KindMark kind={suggestion.kind} />
                <span className={styles.name}>{suggestion.name}</span>
                {suggestion.matched && <span className={styles.matched}>also {suggestion.matched}</span>}
                <span className={styles.detail}>{suggestion.detail}</span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
