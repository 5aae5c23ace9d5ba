import type { EvidenceParts } from '../../evidence/evidence'
import type { EntityPaper } from './entity-query'

type Link = EntityPaper['links'][number]

/** What a paper says of an entity in one scope, with all the sentences that say it. */
export interface Statement {
  /** A setting's value, or the words in which the paper names the entity. */
  readonly text: string
  /** The scope that it holds for; null for the whole paper. */
  readonly scope: string | null
  readonly evidence: readonly EvidenceParts[]
}

/** Links of one paper to an entity, brought together by what they say and for which scope. */
export function statementsOf(links: readonly Link[], entityName: string): Statement[] {
  const statements = new Map<string, { text: string, scope: string | null, evidence: EvidenceParts[] }>()
  for (const link of links) {
    const text = link.target.__typename === 'Setting' ? link.target.label : entityName
    const scope = link.setup.scope.length === 0 ? null : link.setup.label
    const key = `${text}\n${scope}`
    const known = statements.get(key)
    if (known) known.evidence.push(link.evidence)
    else statements.set(key, { text, scope, evidence: [link.evidence] })
  }
  return [...statements.values()]
}
