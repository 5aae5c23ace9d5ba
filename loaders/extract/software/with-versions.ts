import type { DocumentMention } from '../document-mention'
import type { Mention } from '../mention'
import { versionOf } from './version'

/** The software among mentions with the versions that the text gives. */
export function withVersions(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== 'software') return mention
    const version = versionOf(text, mention)
    return version === null ? mention : { ...mention, value: version }
  })
}

/** One account of each software: a mention with a version is believed before one without. */
export function settleVersions(mentions: readonly DocumentMention[]): readonly DocumentMention[] {
  const versioned = new Set(mentions
    .filter((mention) => mention.kind === 'software' && mention.rejected === null && mention.value !== undefined)
    .map((mention) => mention.name))
  const dotted = new Set(mentions
    .filter(({ kind, rejected, value }) => kind === 'software' && rejected === null && String(value ?? '').includes('.'))
    .map(({ name }) => name))
  return mentions.map((mention) => {
    if (mention.kind !== 'software' || mention.rejected !== null) return mention
    if (mention.value === undefined) return versioned.has(mention.name) ? { ...mention, rejected: 'its version is told elsewhere' } : mention
    // A bare digit behind a name is often a footnote's.
    return /^\d$/.test(String(mention.value)) && dotted.has(mention.name) ? { ...mention, rejected: 'its version is told more exactly elsewhere' } : mention
  })
}
