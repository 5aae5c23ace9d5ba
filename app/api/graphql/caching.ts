import { createHash } from 'node:crypto'
import { printSchema } from 'graphql'
import type { Context } from '@/graph/graphql/context'
import { schema } from '@/graph/graphql/schema'

let release: string | null = null

/**
 * One graph gives one answer to one question, so that its revision tells whether an answer is still good; a
 * release that answers otherwise has another schema.
 */
export function revisionTag({ index, store }: Context): string {
  release ??= createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 8)
  return `W/"${release}-${store.kind}-${index.revision}"`
}

/** Headers by which whoever keeps an answer asks each time whether it is still good, which costs a look at the revision. */
export function cachingHeaders(tag: string): Readonly<Record<string, string>> {
  return { etag: tag, 'cache-control': 'public, no-cache', vary: 'accept' }
}
