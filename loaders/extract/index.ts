import type { DocumentFacts, DocumentInput } from './document'
import type { Mention } from './mention'

export type { DocumentFacts, DocumentInput, Section } from './document'
export type { Mention, MentionKind } from './mention'

/** Everything that a text mentions, whatever its kind, sorted by start. */
export function extractMentions(_text: string): readonly Mention[] {
  return []
}

/** What a document says of its paper: entities, setups with their settings, results, code addresses. */
export function extractDocument(_input: DocumentInput): DocumentFacts {
  return { entities: [], setups: [{ scope: [], except: [], links: [], settings: [] }], results: [], code: [] }
}
