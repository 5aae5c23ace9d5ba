'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { KindMark } from '../design/kind-mark'
import type { Suggestion } from './suggestions'
import { stepThrough, useSuggestions, type SearchKind } from './use-suggestions'
import styles from './completion-field.module.css'

interface CompletionFieldProps {
  readonly name: string
  /** What a screen reader calls the field. */
  readonly label: string
  /** Only things of this kind; null for all. */
  readonly kind: SearchKind | null
  readonly text: string
  readonly placeholder: string
  readonly onText: (text: string) => void
  /** A name was chosen from the list, or typed and confirmed with Enter. */
  readonly onPick: (name: string, suggestion?: Suggestion) => void
  /** Backspace in the empty field. */
  readonly onErase?: () => void
}

/** A field that completes names of one kind, or of all: arrows move, Enter takes, Escape closes. */
export function CompletionField({ name, label, kind, text, placeholder, onText, onPick, onErase }: CompletionFieldProps) {
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(isOpen ? text : '', kind).flatMap((group) => group.suggestions).slice(0, 8)
  const isShown = isOpen && suggestions.length > 0
  const pick = (picked: string, suggestion?: Suggestion) => {
    setOpen(false)
    setActive(-1)
    onPick(picked, suggestion)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      setActive((now) => stepThrough(now, event.key === 'ArrowDown' ? 1 : -1, suggestions.length))
    } else if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Backspace' && text === '') onErase?.()
    else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault()
      const suggestion = isShown ? suggestions[active] : undefined
      pick(suggestion?.name ?? text.trim(), suggestion)
    }
  }
  return (
    <span className={styles.completion} onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) setOpen(false) }}>
      <input name={name} value={text} placeholder={placeholder} maxLength={200} autoComplete="off" spellCheck={false}
        role="combobox" aria-label={label} aria-autocomplete="list" aria-expanded={isShown} aria-controls={isShown ? listId : undefined}
        aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
        onChange={({ target }) => { onText(target.value); setOpen(true); setActive(-1) }} onKeyDown={onKeyDown} />
      {isShown && (
        <ul id={listId} role="listbox" aria-label={`${label}: suggestions`} className={styles.options}>
          {suggestions.map((suggestion, place) => (
            <Option key={suggestion.id} id={`${listId}-${place}`} suggestion={suggestion} isActive={place === active} onPoint={() => setActive(place)} onPick={() => pick(suggestion.name, suggestion)} />
          ))}
        </ul>
      )}
    </span>
  )
}

interface OptionProps {
  readonly id: string
  readonly suggestion: Suggestion
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onPick: () => void
}

function Option({ id, suggestion, isActive, onPoint, onPick }: OptionProps) {
  return (
    <li id={id} role="option" aria-selected={isActive} onPointerMove={onPoint} onPointerDown={(event) => event.preventDefault()} onClick={onPick}>
      <KindMark kind={suggestion.kind} size={13} />
      <span>{suggestion.name}{suggestion.matched && <i> also {suggestion.matched}</i>}</span>
      <span className="faint nums">{suggestion.detail}</span>
    </li>
  )
}
