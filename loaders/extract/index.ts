import type { DocumentFacts, DocumentInput } from './document'
import type { Mention } from './mention'
import { findSettings } from './scopes/find-scoped-settings'
import { buildSetups } from './setups/build-setups'
import { documentSettings, hyperparameterEntities } from './setups/document-settings'

export type { DocumentFacts, DocumentInput, Section } from './document'
export type { Mention, MentionKind } from './mention'

/** Everything that a text mentions, whatever its kind, sorted by start. */
export function extractMentions(text: string): readonly Mention[] {
  const names: readonly Mention[] = []
  const settings = findSettings(text, { start: 0, end: text.length }, names).flatMap(({ hyperparameter, value }) => [hyperparameter, value])
  return [...names, ...settings].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What a document says of its paper: entities, setups with their settings, results, code addresses. */
export function extractDocument({ text, sections }: DocumentInput): DocumentFacts {
  const names: readonly Mention[] = []
  const settings = documentSettings(text, sections, names)
  return { entities: hyperparameterEntities(settings), setups: buildSetups(text, [], settings), results: [], code: [] }
}
