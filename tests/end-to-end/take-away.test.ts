import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, openPage } from './browser'
import { PAGES, PAPER } from './pages'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

const address = inject('address')

async function openMenu(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { page } = await openPage(browser, address, { colorScheme })
  await page.goto(path)
  await page.locator('summary', { hasText: 'Export' }).click()
  return page
}

/** Clicks a file of the menu, and answers its name and content. */
async function take(page: Page, name: string): Promise<{ readonly fileName: string, readonly content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return { fileName: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') }
}

const TAKEN: readonly (readonly [page: string, path: string, file: string, content: RegExp])[] = [
  ['papers that are listed', '/papers?venue=BMVC', 'Papers, BibTeX', /title = \{\{Wide Residual Networks\}\}/],
  ['papers that are listed', '/papers?with=dataset:cifar-10', 'Setups, CSV', /^paper_id,/],
  ['papers that have an entity', '/entities/dataset:cifar-10', 'Papers, CSV', /paper:wide-residual-networks/],
  ['papers that have an entity', '/entities/dataset:cifar-10', 'Graph, GraphML', /<graphml/],
  ['papers with a setting', PAGES.setting ?? '', 'Setups, CSV', /paper:wide-residual-networks/],
  ['one paper', PAPER.address, 'Statements with quotes, CSV', new RegExp(PAPER.id)],
  ['one paper', PAPER.address, 'Setups, LaTeX', /\\begin\{longtable\}/],
  ['papers side by side', PAGES.compare ?? '', 'Setups, LaTeX', /\\begin\{longtable\}/],
  ['papers side by side', PAGES.compare ?? '', 'Papers, BibTeX', /title = \{\{Wide Residual Networks\}\}/],
]

it.each(TAKEN)('%s: from %s, as "%s"', async (_what, path, name, expected) => {
  const page = await openMenu(path)
  const { fileName, content } = await take(page, name)
  expect(fileName).toMatch(/^setupgraph-[\w-]+-r\d+\.\w+$/)
  expect(content).toMatch(expected)
  await page.context().close()
})

it('as many papers as the page lists', async () => {
  const page = await openMenu('/papers?venue=BMVC')
  const { content } = await take(page, 'Papers, BibTeX')
  expect(content.match(/^@/gm)).toHaveLength(parseInt(await page.getByRole('status').first().textContent() ?? ''))
  await page.context().close()
})

it('as a cell of a notebook that asks this site', async () => {
  const page = await openMenu('/entities/dataset:cifar-10')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy as Python' }).click()
  await page.getByText('Copied').waitFor()
  const cell = await page.evaluate(() => navigator.clipboard.readText())
  expect(cell).toContain(`requests.post("${address}/api/graphql"`)
  expect(cell).toContain('{"filter": {"linkedTo": ["dataset:cifar-10"]}}')
  await page.context().close()
})

describe.each(['light', 'dark'] as const)('an open menu in the %s theme', (colorScheme) => {
  it.each([['papers', '/papers'], ['paper', PAPER.address], ['entity', '/entities/dataset:cifar-10'], ['compare', PAGES.compare ?? '']])('on the page "%s" stays within it, and axe finds no fault', async (_name, path) => {
    const page = await openMenu(path, colorScheme)
    const menu = page.getByRole('group', { name: 'Export as' })
    const box = await menu.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(1440)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.context().close()
  })
})
