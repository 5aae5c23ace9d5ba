import type { Verdict } from './rows'
import { VERDICT_WORDS } from './words'

/** A verdict by its shape: full where it agrees, hollow where it is not known, crossed where it differs. */
export const VERDICT_PATHS: Readonly<Record<Verdict, string>> = {
  COMPARABLE: 'M0-5.5A5.5 5.5 0 1 1 0 5.5A5.5 5.5 0 1 1 0-5.5Z',
  UNKNOWN: 'M0-4.6A4.6 4.6 0 1 1 0 4.6A4.6 4.6 0 1 1 0-4.6Z',
  DIFFERS: 'M-4-4L4 4M4-4L-4 4',
}

export function VerdictMark({ verdict, named = false }: { readonly verdict: Verdict, readonly named?: boolean }) {
  const name = named ? { role: 'img', 'aria-label': VERDICT_WORDS[verdict] } : { 'aria-hidden': true }
  return (
    <svg className="verdict-mark" data-verdict={verdict} width="14" height="14" viewBox="-7 -7 14 14" {...name}>
      <path d={VERDICT_PATHS[verdict]} />
    </svg>
  )
}
