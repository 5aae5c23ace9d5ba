import { type EntityLink, entityId, RELATION_OF_KIND } from '@/graph/model'
import type { DocumentFacts, DocumentInput } from './document'
import type { DocumentMention } from './document-mention'
import { documentNames, mentionsIn } from './document-names'
import { entitiesOf, ENTITY_KIND_OF } from './entities'
import type { Mention } from './mention'
import { type FoundResult, findResults } from './results/find-results'
import { findSettingMentions } from './settings/mentions'
import { type SectionSettings, buildSetups } from './setups/build-setups'
import { documentSettings, hyperparameterEntities } from './setups/document-settings'
import { evidenceAt } from './setups/evidence'

export type { DocumentFacts, DocumentInput, Section } from './document'
export type { DocumentMention } from './document-mention'
export { documentNames } from './document-names'
export type { Mention, MentionKind } from './mention'

/** Everything that a text mentions, whatever its kind, sorted by start. */
export function extractMentions(text: string): readonly Mention[] {
  const names = mentionsIn(text)
  const results = findResults(text, { start: 0, end: text.length }, names, null).map(({ mention }) => mention)
  return [...names, ...findSettingMentions(text), ...results].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What a document says of its paper: entities, setups with their settings, results, code addresses. */
export function extractDocument(input: DocumentInput): DocumentFacts {
  const mentions = documentNames(input)
  const facts = mentions.filter((mention) => mention.rejected === null)
  const settings = documentSettings(input.text, input.sections, mentions)
  return {
    entities: [...entitiesOf([...facts, ...scopeNames(mentions, settings)]), ...hyperparameterEntities(settings)],
    setups: buildSetups(input.text, linksOf(input.text, facts), settings),
    results: documentResults(input, facts).map(({ result }) => result),
    code: codeOf(input.text, facts),
  }
}

/** Results stand in abstracts and in what a card says of the research. */
function documentResults({ text, sections }: DocumentInput, mentions: readonly DocumentMention[]): readonly FoundResult[] {
  return sections.filter(({ name }) => name === 'Abstract' || name === 'Research Type')
    .flatMap((section) => findResults(text, section, mentions, section.name))
}

/** Names that only a scope takes up ("all convolutional networks"). */
function scopeNames(mentions: readonly DocumentMention[], sections: readonly SectionSettings[]): readonly DocumentMention[] {
  const scopes = new Set(sections.flatMap(({ settings }) => settings.flatMap(({ scope, except }) => [...scope, ...except].map((term) => term.name))))
  return mentions.filter((mention) => mention.rejected !== null && scopes.has(mention.name))
}

/** One link for each distinct thing that the facts name, with the evidence of its first mention. */
function linksOf(text: string, facts: readonly DocumentMention[]): readonly EntityLink[] {
  const links = new Map<string, EntityLink>()
  for (const fact of facts) {
    const kind = ENTITY_KIND_OF[fact.kind]
    if (kind === undefined || kind === 'Hyperparameter') continue
    const entity = entityId(kind, fact.name)
    const link: EntityLink = {
      relation: RELATION_OF_KIND[kind],
      entity,
      count: fact.kind === 'hardware' && typeof fact.value === 'number' ? fact.value : null,
      memoryGb: fact.memoryGb ?? null,
      version: fact.kind === 'software' && fact.value !== undefined ? String(fact.value) : null,
      own: fact.own ?? false,
      evidence: evidenceAt(text, fact.sentence, fact, fact.section, fact.rule, fact.confidence),
    }
    const key = JSON.stringify([entity, link.count, link.memoryGb, link.version])
    if (!links.has(key)) links.set(key, link)
  }
  return [...links.values()]
}

function codeOf(text: string, facts: readonly DocumentMention[]): DocumentFacts['code'] {
  const addresses = new Map(facts.filter((fact) => fact.kind === 'codeUrl').reverse().map((fact) => [fact.name, fact]))
  return [...addresses.values()].reverse().map((fact) => ({
    url: fact.name,
    evidence: evidenceAt(text, fact.sentence, fact, fact.section, fact.rule, fact.confidence),
  }))
}
