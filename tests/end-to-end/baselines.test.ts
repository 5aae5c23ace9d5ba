import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser, openPage } from './browser'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

const address = inject('address')
const PAPER = '/baselines?paper=wide-residual-networks'
const PLAN = '/baselines?dataset=CIFAR-10&architecture=WRN-28-10&set=batch+size&value=128&unit=&within=&set=epochs&value=200&unit=&within='

/** Titles in the order of the table. */
function titles(page: Page): Promise<string[]> {
  return page.getByRole('rowheader').getByRole('button').allTextContents()
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

it('an experiment that is planned is typed with the keyboard alone, and its address can be shared', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Baselines' }).click()
  const form = page.getByRole('form', { name: 'Planned experiment' })
  const take = async (label: string, text: string, option: RegExp) => {
    const field = form.getByRole('combobox', { name: label, exact: true }).first()
    await field.fill(text)
    await page.getByRole('option', { name: option }).first().waitFor()
    for (let press = 0; press < 9; press++) {
      await field.press('ArrowDown')
      const active = page.locator('[role=option][aria-selected=true]')
      if (option.test(await active.textContent() ?? '')) break
    }
    await field.press('Enter')
  }
  await take('Add to datasets', 'cifar10', /^CIFAR-10(?!0)/)
  await take('Add to architectures', 'wrn 28', /^WideResNet-28-10/)
  await take('Hyperparameter', 'batch si', /^batch size/)
  const setting = form.getByRole('group', { name: 'batch size' })
  await setting.getByRole('button', { name: '128', exact: true }).click()
  expect(await faults(page)).toEqual([])
  await setting.getByRole('textbox', { name: 'Value of batch size' }).press('Enter')

  await page.getByRole('heading', { level: 1, name: 'A planned experiment' }).waitFor()
  await page.getByRole('rowgroup').filter({ hasText: 'Comparable' }).getByRole('rowheader').first().waitFor()
  const found = await titles(page)
  const other = await openPage(browser, address)
  await other.page.goto(page.url())
  expect(await titles(other.page)).toEqual(found)
  expect(troubles).toEqual([])
  await page.context().close()
  await other.page.context().close()
})

it('names that the graph does not know are answered with what could be meant', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto('/baselines?dataset=CIFAR-11&set=batch+size&value=&unit=&within=')
  const problems = page.getByRole('alert').filter({ hasText: 'this plan' })
  expect(await problems.textContent()).toContain('Give batch size a value')
  await problems.getByRole('link').first().click()
  await page.waitForURL((url) => url.searchParams.get('dataset') !== 'CIFAR-11')
  expect(troubles).toEqual([])
  await page.context().close()
})

it('the plan is a plain form that works without scripts', async () => {
  const { page } = await openPage(browser, address, { javaScriptEnabled: false })
  await page.goto('/baselines')
  await page.getByRole('combobox', { name: 'Add to datasets' }).fill('cifar10')
  await page.getByRole('combobox', { name: 'Hyperparameter', exact: true }).fill('batch size')
  await page.getByRole('textbox', { name: /^Value of/ }).fill('128')
  await page.getByRole('button', { name: 'Find baselines' }).click()
  expect((await titles(page)).length).toBeGreaterThan(3)
  await page.context().close()
})

it('the table is sorted and filtered, and its state is in the address', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(PAPER)
  await page.getByRole('button', { name: 'Year' }).click()
  await page.waitForURL(/sort=year/)
  const years = (await page.locator('tbody').first().locator('td:nth-of-type(2)').allTextContents()).map(Number).filter(Number.isFinite)
  expect(years).toEqual([...years].sort((a, b) => b - a))
  await page.getByRole('searchbox', { name: /Title, venue/ }).fill('cutout')
  await page.waitForURL(/q=cutout/)
  expect(await titles(page)).toEqual(['Improved Regularization of Convolutional Neural Networks with Cutout'])
  await page.reload()
  expect(await titles(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByRole('button', { name: /^Differs/ }).first().click()
  await page.waitForURL(/verdict=DIFFERS/)
  expect(await page.getByRole('rowgroup').filter({ hasText: 'Not known' }).count()).toBe(0)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('a row tells facet by facet why, with the sentence behind it, and a point of the plot leads to its row', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(PAPER)
  await page.getByRole('button', { name: 'SGDR: Stochastic Gradient Descent with Warm Restarts' }).click()
  const weighed = page.getByRole('table', { name: /SGDR.*facet by facet/ })
  const batch = weighed.getByRole('row').filter({ hasText: 'batch size' })
  await batch.locator('button[data-quotes]').click()
  expect(await page.getByRole('dialog').locator('mark').textContent()).toBe('128')
  await page.keyboard.press('Escape')
  expect(await faults(page)).toEqual([])

  const points = page.getByRole('group', { name: /: \d+ points/ }).getByRole('link')
  const name = (await points.first().getAttribute('aria-label') ?? '').split(': ')[0] ?? ''
  await points.first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('table', { name: new RegExp(name.slice(0, 20).replace(/[^\w ]/g, '.')) }).waitFor()
  expect(page.url()).toContain('open=')
  expect(troubles).toEqual([])
  await page.context().close()
})

it('results are drawn first on the dataset that the paper is about, with its own figure', async () => {
  const { page } = await openPage(browser, address)
  await page.goto(PAPER)
  const results = page.getByRole('region', { name: 'Results' })
  expect(await results.getByRole('combobox', { name: 'Result' }).locator('option:checked').textContent()).toMatch(/on CIFAR-10, \d+ papers/)
  await results.getByRole('combobox', { name: 'Result' }).selectOption({ index: 0 })
  expect(await results.getByRole('group').getByRole('link').count()).toBeGreaterThan(1)
  await page.context().close()
})

it('what counts changes the verdicts', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(PAPER)
  const comparable = () => page.getByRole('group', { name: 'Filter the baselines' }).getByRole('button', { name: /^Comparable/ }).locator('span').textContent().then(Number)
  const before = await comparable()
  await page.getByRole('group', { name: 'Hyperparameters that count' }).getByRole('button', { name: 'none' }).click()
  await page.waitForURL(/ignore=/)
  await expect.poll(comparable).toBeGreaterThan(before)
  expect(troubles).toEqual([])
  await page.context().close()
})

it.each([['LaTeX', /\\begin\{tabular\}[\s\S]*\\cite\{/], ['BibTeX', /@\w+\{/], ['Markdown', /^\| Paper \|/]])('the rows that are shown are copied as %s', async (format, expected) => {
  const { page } = await openPage(browser, address, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(PLAN)
  await page.getByRole('button', { name: format, exact: true }).click()
  await page.getByText(/rows copied$/).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(expected)
  await page.context().close()
})

it('the rows that are shown are a file of comma-separated values', async () => {
  const { page } = await openPage(browser, address)
  await page.goto(`${PLAN}&verdict=COMPARABLE`)
  const shown = (await titles(page)).length
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  expect(readFileSync(await (await waiting).path(), 'utf8').trim().split('\r\n')).toHaveLength(shown + 1)
  await page.context().close()
})
