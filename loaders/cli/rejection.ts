import type { LoadError } from '@/graph/model'
import { printable } from './printable'
import { type SourcePlace } from '@/graph/model'

/** A document, or a part of one, that could not become records. */
export interface Rejection {
  readonly source: string
  /** Where in the source; null where the whole of it is meant. */
  readonly place: { readonly offset?: number; readonly line?: number } | null
  /** What is wrong, and what to do. */
  readonly reason: string
}

export function rejectionOf(error: LoadError): Rejection {
  return { source: error.place.source, place: placeOf(error.place), reason: error.message }
}

function placeOf({ offset, line }: SourcePlace): Rejection['place'] {
  if (offset === undefined && line === undefined) return null
  return { ...(offset === undefined ? {} : { offset }), ...(line === undefined ? {} : { line }) }
}

/** `papers/card.txt:12: reason`, for people. */
export function describeRejection({ source, place, reason }: Rejection): string {
  return printable(`${source}${place?.line === undefined ? '' : `:${place.line}`}: ${reason}`)
}
