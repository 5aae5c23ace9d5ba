import { type EntityLink, entityId, RELATION_OF_KIND } from '@/graph/model'
import type { DocumentFacts, DocumentInput } from './document'
import { type DocumentMention, documentNames, mentionsIn } from './document-names'
import { entitiesOf, ENTITY_KIND_OF } from './entities'
import type { Mention } from './mention'
import { evidenceAt } from './setups/evidence'

export type { DocumentFacts, DocumentInput, Section } from './document'
export { type DocumentMention, documentNames } from './document-names'
export type { Mention, MentionKind } from './mention'

/** Everything that a text mentions, whatever its kind, sorted by start. */
export function extractMentions(text: string): readonly Mention[] {
  return mentionsIn(text)
}

/** What a document says of its paper: entities, setups with their settings, results, code addresses. */
export function extractDocument(input: DocumentInput): DocumentFacts {
  const facts = documentNames(input).filter((mention) => mention.rejected === null)
  return {
    entities: entitiesOf(facts),
    setups: [{ scope: [], except: [], links: linksOf(input.text, facts), settings: [] }],
    results: [],
    code: codeOf(input.text, facts),
  }
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
