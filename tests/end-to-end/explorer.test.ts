import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { drawnNodes, launchBrowser, openPage } from './browser'
import { PAPER } from './pages'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

const address = inject('address')
const START = `/explore?center=${PAPER.id}`

/** The picture itself, to compare what two readers see. */
async function picture(page: Page): Promise<string> {
  await page.waitForTimeout(400)
  const stage = page.getByRole('img', { name: /Graph with/ })
  return (await stage.screenshot()).toString('base64')
}

it('the legend hides a kind and shows it again', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(START)
  const all = await drawnNodes(page, 10)
  const settings = page.getByRole('group', { name: /Kinds/ }).getByRole('button', { name: /Settings/ })
  const number = Number(await settings.locator('span').last().textContent())
  await settings.click()
  await page.waitForFunction((left) => document.querySelector('[data-nodes]')?.getAttribute('data-nodes') === String(left), all - number)
  expect(page.url()).toContain('hide=setting')
  await settings.click()
  expect(await drawnNodes(page, all)).toBe(all)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('a shared link shows the same picture, whatever way led to it', async () => {
  const { page } = await openPage(browser, address)
  await page.goto(START)
  const before = await drawnNodes(page, 10)
  await page.getByRole('button', { name: 'Expand CIFAR-10', exact: true }).click()
  await drawnNodes(page, before + 1)
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  const seen = await picture(page)

  const other = await openPage(browser, address)
  await other.page.goto(page.url())
  await drawnNodes(other.page, before + 1)
  await other.page.getByRole('button', { name: 'Fit', exact: true }).click()
  expect(await picture(other.page) === seen, 'both pictures are equal').toBe(true)
  await page.context().close()
  await other.page.context().close()
})

it('a click on the canvas selects, and the panel quotes what a link says', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(`${START}&select=hardware:nvidia-geforce-rtx-2080-ti`)
  await drawnNodes(page, 10)
  const panel = page.getByRole('complementary', { name: 'Selection' })
  await panel.locator('summary').first().click()
  expect(await panel.locator('blockquote mark').first().isVisible()).toBe(true)
  await panel.getByRole('button', { name: 'Close' }).click()
  expect(page.url()).not.toContain('select=')

  const stage = page.getByRole('img', { name: /Graph with/ })
  const box = await stage.boundingBox()
  if (!box) throw new Error('The canvas has no size.')
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await page.waitForTimeout(300)
  // A bare star has its start in the middle.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await panel.getByRole('heading', { name: PAPER.title }).waitFor()
  expect(troubles).toEqual([])
  await page.context().close()
})

it('everything drawn is reached by keyboard alone', async () => {
  const { page } = await openPage(browser, address)
  await page.goto(START)
  await drawnNodes(page, 10)
  await page.getByRole('searchbox', { name: 'Filter the list' }).fill('cifar')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('complementary', { name: 'Selection' }).getByRole('heading', { name: 'CIFAR-10' }).waitFor()
  await page.context().close()
})

it('an address that names nothing says so and offers a start', async () => {
  const { page } = await openPage(browser, address)
  await page.goto('/explore?center=dataset:no-such-thing')
  expect(await page.getByRole('alert').filter({ hasText: 'no-such-thing' }).isVisible()).toBe(true)
  expect(await page.getByRole('combobox').last().isVisible()).toBe(true)
  await page.context().close()
})
