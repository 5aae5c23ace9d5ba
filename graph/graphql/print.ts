import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { schema } from './schema'

export const SCHEMA_FILE = fileURLToPath(new URL('schema.graphql', import.meta.url))

/** The API in GraphQL's own language, in the order in which `schema.ts` collects it. */
export function printedSchema(): string {
  return `${printSchema(schema)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, printedSchema())
