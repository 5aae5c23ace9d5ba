import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LARGEST_PAGE } from '@/graph/graphql/connection'
import { LIMITS } from '@/graph/graphql/limits'
import { DEEPEST } from '@/graph/graphql/nesting'
import { DEFAULT_TIMEOUT } from '@/graph/service/service'

const text = readFileSync(join(import.meta.dirname, '../../docs/graphql.md'), 'utf8')

/** The second cell of the row of a limit. */
function documented(limit: string): string | undefined {
  return text.split('\n').find((line) => line.startsWith(`| ${limit}`))?.split('|')[2]?.trim()
}

describe('docs/graphql.md', () => {
  it.each([
    ['tokens', LIMITS.tokens.toLocaleString('en')],
    ['brackets', String(DEEPEST)],
    ['depth', String(LIMITS.depth)],
    ['fields with an alias', String(LIMITS.aliases)],
    ['breadth', LIMITS.breadth.toLocaleString('en')],
    ['cost', LIMITS.cost.toLocaleString('en')],
    ['items of a page', String(LARGEST_PAGE)],
    ['body', `${LIMITS.body / 1024} KiB`],
    ['time', `${DEFAULT_TIMEOUT / 1000} s (\`SETUPGRAPH_TIMEOUT\`)`],
  ])('names the limit of %s as it is enforced', (limit, value) => expect(documented(limit)).toBe(value))
})
