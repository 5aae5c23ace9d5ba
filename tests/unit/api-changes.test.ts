import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const RELEASED = /^schema-(\d+)\.(\d+)\.(\d+)\.graphql$/

/** The schema of the last release: docs/api keeps one file a release, written by a copy of schema.graphql. */
function lastReleased(): string {
  const files = readdirSync(join(root, 'docs/api')).filter((name) => RELEASED.test(name))
  const number = (name: string) => RELEASED.exec(name)!.slice(1).reduce((sum, part) => sum * 1_000 + Number(part), 0)
  const [last] = files.sort((a, b) => number(b) - number(a))
  if (last === undefined) throw new Error('docs/api has no schema-X.Y.Z.graphql.')
  return readFileSync(join(root, 'docs/api', last), 'utf8')
}

/** What the changelog says of the next release. */
function unreleased(changelog: string): string {
  const [, section = ''] = /^## \[Unreleased\]\n([\s\S]*?)(?=^## \[|(?![\s\S]))/m.exec(changelog) ?? []
  return section
}

/** Changes that break what clients ask today, or may, and that the changelog does not name in graphql's own words. */
function unnamed(before: string, after: string, changelog: string): string[] {
  const [released, current] = [buildSchema(before), buildSchema(after)]
  // A new value of an enumeration or a new default can surprise a client, but new fields of inputs cannot.
  const changes = [...findBreakingChanges(released, current), ...findDangerousChanges(released, current).filter(({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE')]
  const said = unreleased(changelog)
  return changes.map(({ description }) => description).filter((description) => !said.includes(description.replace(/\.$/, '')))
}

describe('a change of the API that breaks clients', () => {
  it('is named in CHANGELOG.md under Unreleased, in these words', () => {
    expect(unnamed(lastReleased(), readFileSync(join(root, 'graph/graphql/schema.graphql'), 'utf8'), readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))).toEqual([])
  })

  const before = 'type Query { paper(id: ID, size: Int = 1): String old: Int }'

  it.each([
    ['type Query { paper(id: ID, size: Int = 1): String }', ['Query.old was removed.']],
    ['type Query { paper(id: ID!, size: Int = 1): String old: Int }', ['Query.paper arg id has changed type from ID to ID!.']],
    ['type Query { paper(id: ID, size: Int = 2): String old: Int }', ['Query.paper arg size has changed defaultValue from 1 to 2.']],
    ['type Query { paper(id: ID, size: Int = 1, more: Int): String! old: Int new: Int }', []],
  ])('is found in %s', (after, expected) => {
    expect(unnamed(before, after, '## [Unreleased]\n\n## [0.1.0]\nQuery.old was removed')).toEqual(expected)
    expect(unnamed(before, after, `# Changelog\n\n## [Unreleased]\n\n${expected.map((line) => `- ${line}`).join('\n')}\n`)).toEqual([])
  })
})
