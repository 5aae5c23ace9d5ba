import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('the types of documents are those of the committed schema; `npm run schema` makes them anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-types-'))
  const file = join(folder, 'graphql-env.d.ts')
  execFileSync(process.execPath, ['node_modules/gql.tada/bin/cli.js', 'generate-output', '--output', file], { stdio: 'ignore' })
  expect(readFileSync(join(import.meta.dirname, 'graphql-env.d.ts'), 'utf8')).toBe(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
}, 60_000)
