import type { Mention } from '../mention'
import { type FoldedText, foldText } from '../text/fold'
import { clearOf } from '../text/span'
import { findAccelerators } from './accelerators'
import { countOf } from './count'
import type { Device } from './device'
import { memoryOf } from './memory'
import { findInstances } from './instances'
import { findProcessors } from './processors'
import { findTensorProcessors } from './tensor-processors'

/** Devices in a text with their counts and memory, sorted by start, none overlap. */
export function findHardware(text: string, folded: FoldedText = foldText(text)): readonly Mention[] {
  const listed = findAccelerators(text, folded)
  const parsed = [...findTensorProcessors(text), ...findProcessors(text), ...findInstances(text)].sort((a, b) => a.start - b.start)
  return [...listed, ...clearOf(parsed, listed)].sort((a, b) => a.start - b.start).map((device) => mentionOf(text, device))
}

function mentionOf(text: string, device: Device): Mention {
  const count = countOf(text, device)
  const memoryGb = memoryOf(text, device)
  return {
    kind: 'hardware',
    name: device.name,
    raw: text.slice(device.start, device.end),
    start: device.start,
    end: device.end,
    ...(count === null ? {} : { value: count }),
    ...(memoryGb === null ? {} : { memoryGb }),
    ...(device.parent === null ? {} : { parent: device.parent }),
    rule: device.rule,
    confidence: 0.95,
  }
}
