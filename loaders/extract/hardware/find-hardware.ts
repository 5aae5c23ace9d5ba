import type { Mention } from '../mention'

/** Devices in a text. */
export function findHardware(_text: string): readonly Mention[] {
  return []
}
