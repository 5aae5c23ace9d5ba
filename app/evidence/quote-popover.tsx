'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { QuoteData } from './evidence'
import styles from './evidence.module.css'
import { placeBeside } from './place'

interface Shown {
  readonly button: HTMLElement
  readonly what: string
  readonly quotes: readonly QuoteData[]
  /** Held open by a click, until it is closed. */
  readonly held: boolean
}

const HOVER_DELAY = 140
const LEAVE_DELAY = 180

/**
 * One popover for all the facts of a page. Facts are plain buttons with their quotations in an attribute,
 * so that a page with hundreds of them stays as light as its text.
 */
export function QuotePopover() {
  const [shown, setShown] = useState<Shown | null>(null)
  const card = useRef<HTMLDivElement>(null)
  useFactEvents(card, shown, setShown)

  useLayoutEffect(() => {
    const element = card.current
    if (!element || !shown) return
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
    const { left, top } = placeBeside(shown.button.getBoundingClientRect(), { width: element.offsetWidth, height: element.offsetHeight }, view)
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
    shown.button.setAttribute('aria-expanded', 'true')
    if (shown.held) element.focus({ preventScroll: true })
    return () => shown.button.removeAttribute('aria-expanded')
  }, [shown])

  if (!shown) return null
  const close = () => {
    setShown(null)
    shown.button.focus({ preventScroll: true })
  }
  return (
    <div ref={card} className={styles.card} role="dialog" aria-label={`Quotation for ${shown.what}`} tabIndex={-1} data-held={shown.held || undefined}>
      <div className={styles.cardHead}>
        <strong>{shown.what}</strong>
        {shown.held && <button type="button" className={styles.close} onClick={close} aria-label="Close">×</button>}
      </div>
      {shown.quotes.map((quote) => <Quotation key={`${quote.anchor}${quote.quote}`} quote={quote} full={shown.held} onLeave={() => setShown(null)} />)}
      {!shown.held && <p className={styles.hint}>Click for the full quotation</p>}
    </div>
  )
}

function Quotation({ quote, full, onLeave }: { readonly quote: QuoteData, readonly full: boolean, readonly onLeave: () => void }) {
  const { quote: text, at, length } = quote
  return (
    <figure className={styles.quotation}>
      <blockquote data-full={full || undefined}>
        {text.slice(0, at)}<mark>{text.slice(at, at + length)}</mark>{text.slice(at + length)}
      </blockquote>
      <figcaption>
        {quote.section && <span>{quote.section}</span>}
        {full && <span title="The rule that read it, and how often that rule is right">{quote.rule}, confidence {quote.confidence.toFixed(2)}</span>}
        {full && quote.anchor && <a href={`#${quote.anchor}`} onClick={onLeave}>Show in the source text</a>}
      </figcaption>
    </figure>
  )
}

function shownOf(button: HTMLElement, held: boolean): Shown {
  return { button, held, what: button.dataset.what ?? '', quotes: JSON.parse(button.dataset.quotes ?? '[]') as QuoteData[] }
}

function useFactEvents(card: { readonly current: HTMLElement | null }, shown: Shown | null, setShown: (shown: Shown | null) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const factAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-quotes]') : null
    const later = (delay: number, next: Shown | null) => {
      clearTimeout(timer)
      timer = setTimeout(() => setShown(next), delay)
    }
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || shown?.held) return
      const fact = factAt(event.target)
      if (fact) {
        if (fact === shown?.button) clearTimeout(timer)
        else later(HOVER_DELAY, shownOf(fact, false))
      } else if (card.current?.contains(event.target as Node)) clearTimeout(timer)
      else if (shown) later(LEAVE_DELAY, null)
      else clearTimeout(timer)
    }
    const onFocus = (event: FocusEvent) => {
      const fact = factAt(event.target)
      if (fact && !shown?.held && fact.matches(':focus-visible')) setShown(shownOf(fact, false))
    }
    const onClick = (event: MouseEvent) => {
      const fact = factAt(event.target)
      clearTimeout(timer)
      if (fact) setShown(shown?.held && shown.button === fact ? null : shownOf(fact, true))
      else if (shown && !card.current?.contains(event.target as Node)) setShown(null)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !shown) return
      setShown(null)
      shown.button.focus({ preventScroll: true })
    }
    const onScroll = () => { if (shown && !shown.held) setShown(null) }
    document.addEventListener('pointerover', onOver)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerover', onOver)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('scroll', onScroll)
    }
  }, [card, shown, setShown])
}
