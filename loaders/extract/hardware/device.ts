import type { Span } from '../text/span'

/** A device that a text names, before its count and memory are read. */
export interface Device extends Span {
  /** Canonical name, its maker's full name in front. */
  readonly name: string
  readonly parent: string | null
  /** Sizes of memory that it is sold with, in gigabytes; empty where unknown or not one. */
  readonly memoryGb: readonly number[]
  /** Memory of a CPU is a machine's, never the device's. */
  readonly type: 'accelerator' | 'cpu' | 'board'
  readonly rule: string
}
