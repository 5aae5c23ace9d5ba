import type { Evidence } from '@/graph/model'
import type { Field } from './source'

const FIELDS: readonly Field<{ readonly evidence: Evidence }>[] = [
  { name: 'section', type: 'text', description: 'Row or section of the source.', cellOf: ({ evidence }) => evidence.section },
  { name: 'quote', type: 'text', description: 'The sentence, as it stands in the source.', cellOf: ({ evidence }) => evidence.quote },
  { name: 'raw', type: 'text', description: 'The name or value itself, as it stands in the source.', cellOf: ({ evidence }) => evidence.raw },
  { name: 'start', type: 'integer', description: 'Where the quote begins in the source, in UTF-16 code units.', cellOf: ({ evidence }) => evidence.start },
  { name: 'rule', type: 'text', description: 'The rule that found it.', cellOf: ({ evidence }) => evidence.rule },
  { name: 'confidence', type: 'number', description: 'How often the rule is right, from 0 to 1.', cellOf: ({ evidence }) => evidence.confidence },
]

/** Where a statement comes from, in columns; none where quotes are not wanted. */
export function evidenceFields(quotes: boolean): readonly Field<{ readonly evidence: Evidence }>[] {
  return quotes ? FIELDS : []
}
