import type { RawSetting } from '../settings/find-settings'
import type { Span } from '../text/span'
import type { Scope } from './settle'

/** A setting with what it holds for, and the sentence that states it. */
export interface ScopedSetting extends RawSetting, Scope {
  readonly sentence: Span
}
