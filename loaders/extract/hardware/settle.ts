import type { DocumentMention } from '../document-mention'

/**
 * One account of each device where a document names it several times: the hardware row is believed before
 * other rows, a mention with a count before one without, and one with its memory before one without.
 */
export function settleHardware(mentions: readonly DocumentMention[]): readonly DocumentMention[] {
  const facts = mentions.filter((mention) => mention.kind === 'hardware' && mention.rejected === null)
  if (facts.length < 2) return mentions
  const inRow = facts.filter((mention) => /hardware/i.test(mention.section))
  return mentions.map((mention) => {
    if (mention.kind !== 'hardware' || mention.rejected !== null) return mention
    const rejected = superseded(mention, facts, inRow)
    return rejected === null ? mention : { ...mention, rejected }
  })
}

function superseded(
  mention: DocumentMention, facts: readonly DocumentMention[], inRow: readonly DocumentMention[],
): string | null {
  const same = facts.filter((other) => other !== mention && other.name === mention.name)
  if (inRow.length > 0 && !inRow.includes(mention) && inRow.some((other) => other.name === mention.name)) {
    return 'the hardware row tells of this device'
  }
  if (mention.value === undefined && same.some((other) => other.value !== undefined)) return 'counted elsewhere'
  if (mention.memoryGb === undefined && same.some((other) => other.value === mention.value && other.memoryGb !== undefined)) {
    return 'its memory is told elsewhere'
  }
  return facts.some((other) => other !== mention && other.parent === mention.name && other.value === mention.value)
    ? 'told more exactly elsewhere' : null
}
