import { documentOf } from './document'
import { DocumentType, EntityType, EvidenceType, NodeType, ResultType } from './refs'

ResultType.implement({
  description: 'A figure that a document states.',
  interfaces: [NodeType],
  fields: (t) => ({
    metric: t.exposeString('metric', { description: 'What was measured, in lower case ("top-1 accuracy").' }),
    value: t.exposeFloat('value', { description: 'The figure; percentages stay percent (`79.54`, not `0.7954`).' }),
    unit: t.exposeString('unit', { nullable: true, description: 'Unit of the value ("%", "dB", "ms"); null for a bare number.' }),
    dataset: t.field({ type: EntityType, nullable: true, description: 'What it was measured on; null where not said.', resolve: (result) => result.dataset }),
    reachedBy: t.field({ type: EntityType, nullable: true, description: 'The architecture or method that reached it; null where not said.', resolve: (result) => result.reachedBy }),
    own: t.exposeBoolean('own', { description: 'Whether the paper reached it itself; false where it is quoted from another.' }),
    evidence: t.field({ type: EvidenceType, description: 'The quote that says so.', resolve: (result) => result.evidence }),
    document: t.field({ type: DocumentType, description: 'The document in which the quote stands.', resolve: documentOf }),
  }),
})
