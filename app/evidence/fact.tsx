import Link from 'next/link'
import type { ReactNode } from 'react'
import { addressOf } from '../design/addresses'
import { KindMark } from '../design/kind-mark'
import { kindOfId } from '../design/kinds'
import type { QuoteData } from './evidence'
import styles from './evidence.module.css'

interface QuotedProps {
  /** What the fact is, for the popover's heading and for the button's name: "batch size 128". */
  readonly what: string
  readonly quotes: readonly QuoteData[]
  readonly children: ReactNode
}

/** A value with the quotation behind it: shown on hover and focus, held open by a click. */
export function Quoted({ what, quotes, children }: QuotedProps) {
  if (quotes.length === 0) return <span>{children}</span>
  return (
    <button type="button" className={styles.quoted} data-quotes={JSON.stringify(quotes)} data-what={what}>
      {children}
    </button>
  )
}

interface EntityChipProps {
  readonly id: string
  readonly name: string
  /** "4 ×", "80 GB", "version 1.13" */
  readonly detail?: string | null
  /** The paper presents it as its own. */
  readonly own?: boolean
  readonly quotes?: readonly QuoteData[]
}

/** An entity by shape, colour and name, with a way to its page and to its quotation. */
export function EntityChip({ id, name, detail, own = false, quotes = [] }: EntityChipProps) {
  const kind = kindOfId(id)
  return (
    <span className={styles.chip} data-own={own || undefined}>
      <Link href={addressOf(id)} prefetch={false} className={styles.chipName}>
        <KindMark kind={kind} size={13} named />
        <span>{name}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
        {own && <span className={styles.own}>this paper’s own</span>}
      </Link>
      {quotes.length > 0 && (
        <button type="button" className={styles.chipQuote} data-quotes={JSON.stringify(quotes)} data-what={name} aria-label={`Quotation for ${name}`}>
          <svg width="11" height="9" viewBox="0 0 11 9" aria-hidden="true">
            <path d="M0 5.2C0 2.6 1.4.7 4 0l.4 1C3 1.6 2.2 2.5 2.1 3.6h2.3V9H0zM6.2 5.2C6.2 2.6 7.6.7 10.2 0l.4 1C9.2 1.6 8.4 2.5 8.3 3.6h2.3V9H6.2z" fill="currentColor" />
          </svg>
        </button>
      )}
    </span>
  )
}
