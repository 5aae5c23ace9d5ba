import type { EvidenceParts } from '../../evidence/evidence'
import type { EntityPaper } from './entity-query'

type Link = EntityPaper['links'][number]

/** What a paper says of an entity in one scope, with all the sentences that say it. */
export interface Statement {
  /** A setting's value; null where the sentence itself says it. */
  readonly value: string | null
  /** The scope that it holds for; null for the whole paper. */
  readonly scope: string | null
  readonly evidence: readonly EvidenceParts[]
}

/** Links of one paper to an entity, brought together by what they say and for which scope. */
export function statementsOf(links: readonly Link[]): Statement[] {
  const statements = new Map<string, { value: string | null, scope: string | null, evidence: EvidenceParts[] }>()
  for (const link of links) {
    const value = link.target.__typename === 'Setting' ? link.target.label : null
    const scope = link.setup.scope.length === 0 ? null : link.setup.label
    const key = `${value}\n${scope}`
    const known = statements.get(key)
    if (known) known.evidence.push(link.evidence)
    else statements.set(key, { value, scope, evidence: [link.evidence] })
  }
  return [...statements.values()]
}
