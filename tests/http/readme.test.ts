import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { load, scratchFolder } from '../end-to-end/site'
import { ask, serve, type RunningServer } from './server'

interface Answered {
  readonly score?: number
  readonly verdict?: string
  readonly paper: { readonly title: string }
}

const folder = scratchFolder()
const README = readFileSync('README.md', 'utf8')
let server: RunningServer

beforeAll(async () => {
  const path = join(folder.path, 'samples.db')
  load(`sqlite:${path}`, ['samples'])
  server = await serve(path)
})
afterAll(async () => {
  await server.stop()
  folder.remove()
})

/** The first two cells of each row of the table that follows a question of README. */
function shownAfter(question: string): string[][] {
  const [, rows = ''] = README.slice(README.indexOf(question) + question.length).match(/\n\| --- [^\n]*\n((?:\|[^\n]*\n)+)/) ?? []
  return rows.trim().split('\n').map((row) => row.split('|').slice(1, 3).map((cell) => cell.trim()))
}

it.each(['sharedSetups', 'comparableBaselines'])('README shows what %s answers on the samples', async (root) => {
  const question = [...README.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query).find((query) => query.includes(root)) ?? ''
  const { body } = await ask<Record<string, { readonly edges: readonly { readonly node: Answered }[] }>>(server.url, question)
  expect(body.errors).toBeUndefined()
  const answered = body.data?.[root]?.edges.map(({ node: { score, verdict, paper } }) => [score?.toFixed(2) ?? verdict, paper.title])
  expect(answered?.length).toBeGreaterThan(2)
  expect(shownAfter(question)).toEqual(answered)
})
