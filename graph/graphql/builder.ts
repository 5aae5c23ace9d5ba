import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import { getNamedType, isLeafType } from 'graphql'
import type { Context } from './context'
import { costOfField } from './cost'

/** Every type of the API is defined with this builder; `schema.ts` collects them. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: { ID: { Input: string; Output: string } }
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // Cost is checked before execution (see limits.ts), not by every root field again.
  complexity: { disabled: true, fieldComplexity: (args, _context, field) => costOfField(args, isLeafType(getNamedType(field.type))) },
})

/** The builder's own types, for helpers that take a type of the API. */
export type ApiTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never

builder.queryType({
  description: [
    'Where to begin. Lists are Relay connections: ask for `first` (1 to 100), go on with `after`.',
    'Everything that is stated carries its evidence: the quote, and where it stands in the source.',
  ].join(' '),
})
