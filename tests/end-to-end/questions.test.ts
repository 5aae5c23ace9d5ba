import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { emptyNeo4j } from '../neo4j/empty-store'
import { neo4jEnvironment, neo4jForTests } from '../neo4j/server'
import { launchBrowser, openPage } from './browser'
import { unpackCorpus } from './corpus'
import { DOCUMENTS, load, loadAside, scratchFolder, startSite, type Site } from './site'

/** What answers, and what ends it; null where it cannot be had here, which was said aloud. */
type Place = Site | null

async function onSqlite(): Promise<Place> {
  return { address: inject('address'), stop: async () => {} }
}

async function onNeo4j(): Promise<Place> {
  const server = await neo4jForTests()
  if (!server) return null
  await emptyNeo4j(server)
  const environment = neo4jEnvironment(server)
  load(server.url, DOCUMENTS, environment)
  const site = await startSite(server.url, environment)
  return { address: site.address, stop: async () => { await site.stop(); await server.stop() } }
}

async function overCorpus(): Promise<Place> {
  const scratch = scratchFolder()
  const folders = unpackCorpus(join(scratch.path, 'corpus'))
  if (folders === null) {
    scratch.remove()
    return null
  }
  const store = `sqlite:${join(scratch.path, 'corpus.db')}`
  // A few documents of the corpus are damaged, and are rejected with their reasons: exit code 1.
  await loadAside(store, folders, [0, 1])
  const site = await startSite(store)
  return { address: site.address, stop: async () => { await site.stop(); scratch.remove() } }
}

let browser: Browser
/** The corpus is loaded while the walks over the samples go on: it takes longest. */
let corpus: Promise<Place>
beforeAll(async () => {
  corpus = overCorpus()
  // Who waits for it is told; until then a failure is no uncaught one.
  corpus.catch(() => undefined)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await corpus.then((place) => place?.stop(), () => undefined)
})

/** It ends with the file, whichever walks were chosen. */
async function onCorpus(): Promise<Place> {
  const place = await corpus
  return place && { ...place, stop: async () => {} }
}

const PLACES: readonly (readonly [name: string, open: () => Promise<Place>, papers: number])[] = [
  ['the samples on SQLite', onSqlite, 80],
  ['the samples on Neo4j', onNeo4j, 80],
  ['five thousand cards of the corpus', onCorpus, 5000],
]

describe.each(PLACES)('the three questions, over %s', (_name, open, papers) => {
  let place: Place = null
  beforeAll(async () => { place = await open() }, 240_000)
  afterAll(() => place?.stop())

  it('which papers share a setup: from the home page to the shared settings', async ({ skip }) => {
    if (!place) return skip()
    const { page, troubles } = await openPage(browser, place.address)
    await page.goto('/')
    const count = await page.getByRole('list', { name: 'What is in the graph' }).getByRole('link', { name: /Papers/ }).textContent()
    expect(Number(count?.replace(/\D/g, ''))).toBeGreaterThanOrEqual(papers)
    await page.getByRole('link', { name: 'Which papers share a setup?' }).click()
    const first = page.getByRole('region', { name: 'Papers that share this setup' }).locator('ol > li').first()
    await first.waitFor()
    expect(await first.textContent()).toMatch(/\d+ %/)
    expect(await first.getByText('Shared', { exact: true }).isVisible()).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('what is a comparable baseline, and why: from the home page to a table in LaTeX', async ({ skip }) => {
    if (!place) return skip()
    const { page, troubles } = await openPage(browser, place.address, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Baselines' }).click()
    await page.getByRole('region', { name: 'An example to start from' }).getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: 'A planned experiment' }).waitFor()
    const first = page.getByRole('rowheader').getByRole('button').first()
    await first.click()
    const weighed = page.getByRole('table', { name: /was judged, facet by facet/ })
    await weighed.getByRole('row').filter({ hasText: /the same|different|not reported/ }).first().waitFor()
    await weighed.locator('button[data-quotes] b').first().waitFor()
    await page.getByRole('button', { name: 'LaTeX', exact: true }).click()
    await page.getByText(/rows copied$/).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\\toprule[\s\S]*\\cite\{[\s\S]*\\bottomrule/)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('anything else, from a notebook: what the site shows is what its API answers', async ({ skip }) => {
    if (!place) return skip()
    const { page, troubles } = await openPage(browser, place.address)
    await page.goto('/')
    await page.getByRole('link', { name: /^What is .* used with\?/ }).click()
    await page.getByRole('region', { name: 'Used with' }).getByRole('listitem').first().waitFor()
    const id = decodeURIComponent(new URL(page.url()).pathname.slice('/entities/'.length))
    const query = 'query ($id: ID!) { entity(id: $id) { name paperCount papers(first: 50) { edges { node { title } links { evidence { quote } } } } } }'
    const answer = await fetch(`${place.address}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { id } }) })
    const { data: { entity } } = await answer.json() as { data: { entity: { name: string, paperCount: number, papers: { edges: { links: { evidence: { quote: string } }[] }[] } } } }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(entity.name)
    expect(await page.getByText(`${entity.paperCount.toLocaleString('en')} papers`).first().isVisible()).toBe(true)
    expect(entity.papers.edges.every(({ links }) => links.length > 0 && links.every(({ evidence }) => evidence.quote !== ''))).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})
