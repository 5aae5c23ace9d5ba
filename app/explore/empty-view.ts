import type { View } from './graph/types'

/** A view of nothing, by which others are told. */
export const EMPTY_VIEW: View = {
  center: [], open: [], hide: [], drop: [], focus: null, keep: [], from: null, to: null, venue: null, missing: null, size: 'papers', select: null, pick: [],
}
