import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { drawnNodes, launchBrowser, openPage } from './browser'
import { PAPER } from './pages'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

const address = inject('address')
const START = `/explore?center=${PAPER.id}`

/** The picture itself, as a data address, once nothing in it moves any more. */
async function picture(page: Page): Promise<string> {
  const stage = page.getByRole('img', { name: /Graph with/ })
  for (let last = ''; ;) {
    await page.waitForTimeout(250)
    const now = (await stage.screenshot()).toString('base64')
    if (now === last) return `data:image/png;base64,${now}`
    last = now
  }
}

/** The share of pixels in which two pictures differ visibly; 1 where their sizes differ. */
async function differentPixels(one: string, other: string): Promise<number> {
  const { page } = await openPage(browser, address)
  const share = await page.evaluate(async ([first, second]) => {
    const pixels = async (source: string | undefined) => {
      const bitmap = await createImageBitmap(await (await fetch(source ?? '')).blob())
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
    }
    const [a, b] = [await pixels(first), await pixels(second)]
    if (a.length !== b.length) return 1
    let different = 0
    for (let at = 0; at < a.length; at += 4) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 48) different += 1
    return different / (a.length / 4)
  }, [one, other])
  await page.context().close()
  return share
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

  const other = await openPage(browser, address)
  await other.page.goto(page.url())
  await drawnNodes(other.page, before + 1)
  const fitted = async (shown: typeof page) => {
    await shown.getByRole('button', { name: 'Fit', exact: true }).click()
    return picture(shown)
  }
  // Links among nodes of several expansions come a moment after the nodes.
  const difference = async () => differentPixels(await fitted(other.page), await fitted(page))
  await expect.poll(difference, { timeout: 30_000, interval: 500 }).toBeLessThan(0.001)
  const seen = await fitted(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(await differentPixels(await picture(page), seen), 'another picture is told apart').toBeGreaterThan(0.005)
  await page.context().close()
  await other.page.context().close()
})

it('a click on the canvas selects, and the panel quotes what a link says', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(`${START}&select=hardware:nvidia-geforce-rtx-2080-ti`)
  await drawnNodes(page, 10)
  const panel = page.getByRole('complementary', { name: 'Selection' })
  await panel.locator('summary').first().click()
  await panel.locator('blockquote mark').first().waitFor()
  await panel.getByRole('button', { name: 'Close' }).click()
  await panel.waitFor({ state: 'detached' })
  expect(page.url()).not.toContain('select=')

  const stage = page.getByRole('img', { name: /Graph with/ })
  // A bare star has its start near the middle: as far from it as labels are longer on one side.
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await picture(page)
  const box = await stage.boundingBox()
  if (!box) throw new Error('The canvas has no size.')
  const heading = panel.getByRole('heading', { name: PAPER.title })
  for (const aside of [0, 12, -12, 24, -24]) {
    await page.mouse.click(box.x + box.width / 2 + aside, box.y + box.height / 2)
    if (await heading.waitFor({ timeout: 1_000 }).then(() => true, () => false)) break
  }
  expect(await heading.isVisible()).toBe(true)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('everything drawn is reached by keyboard alone', async () => {
  const { page } = await openPage(browser, address)
  await page.goto(START)
  await drawnNodes(page, 10)
  await page.getByRole('searchbox', { name: 'Filter the list' }).fill('cifar')
  // Past the choice of the order, into the table.
  await page.keyboard.press('Tab')
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

it('steps are undone and redone, kinds expanded by their counts, and the focus narrows the picture', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(`${START}&select=dataset:cifar-10`)
  const before = await drawnNodes(page, 10)
  const papers = page.getByRole('group', { name: 'Expand' }).getByRole('button', { name: /Papers/ })
  expect(Number((await papers.textContent())?.replace(/\D/g, ''))).toBeGreaterThan(5)
  await papers.click()
  const after = await drawnNodes(page, before + 5)
  expect(decodeURIComponent(page.url())).toContain('open=dataset:cifar-10|paper')

  const nodesAre = (number: number) => page.waitForFunction(
    (wanted) => document.querySelector('[data-nodes]')?.getAttribute('data-nodes') === String(wanted), number)
  await page.getByRole('button', { name: 'Undo' }).click()
  await nodesAre(before)
  await page.getByRole('button', { name: 'Redo' }).click()
  await nodesAre(after)
  await page.getByRole('complementary', { name: 'Selection' }).getByRole('button', { name: 'Hide', exact: true }).click()
  await page.getByRole('button', { name: 'Show 1 hidden' }).click()
  await nodesAre(after)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('links among papers of one expansion and nodes of another are drawn', async () => {
  const { page } = await openPage(browser, address)
  await page.goto(`${START}&open=dataset:cifar-10`)
  await drawnNodes(page, 30)
  const name = await page.getByRole('img', { name: /Graph with/ }).getAttribute('aria-label')
  const [nodes = 0, links = 0] = (name ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(links).toBeGreaterThan(nodes * 1.5)
  await page.context().close()
})

it.each([['PNG', /PNG/], ['SVG', /<svg/], ['JSON', /"nodes"/], ['CSV', /^source,/], ['GraphML', /<graphml/]])('the picture is exported as %s', async (format, expected) => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(START)
  await drawnNodes(page, 10)
  await page.getByText('Export', { exact: true }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: format, exact: true }).click()
  const file = await (await waiting).path()
  const content = readFileSync(file)
  if (format === 'PNG') expect(content.subarray(1, 4).toString()).toBe('PNG')
  else expect(content.toString()).toMatch(expected)
  if (format === 'SVG' || format === 'GraphML') {
    const fault = await page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null, content.toString())
    expect(fault).toBeNull()
  }
  expect(troubles).toEqual([])
  await page.context().close()
})

it('nodes are enclosed by hand, kept alone, and shown with the others again', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(START)
  const all = await drawnNodes(page, 10)
  await page.getByRole('button', { name: 'Lasso' }).click()
  const box = await page.locator('[data-lasso]').boundingBox()
  if (!box) throw new Error('The canvas has no size.')
  const at = (x: number, y: number) => page.mouse.move(box.x + box.width * x, box.y + box.height * y)
  await at(0.05, 0.05)
  await page.mouse.down()
  for (const [x, y] of [[0.45, 0.05], [0.45, 0.5], [0.45, 0.95], [0.05, 0.95], [0.05, 0.5]] as const) await at(x, y)
  await page.mouse.up()
  const panel = page.getByRole('complementary', { name: 'Selection' })
  const enclosed = Number((await panel.getByRole('heading', { level: 2 }).textContent())?.split(' ')[0])
  expect(enclosed).toBeGreaterThan(1)
  expect(enclosed).toBeLessThan(all)
  expect(await page.locator('tr[data-selected]').count()).toBe(enclosed)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await panel.getByRole('button', { name: 'Hide others' }).click()
  await page.waitForFunction((most) => Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes')) <= most, enclosed + 1)
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await drawnNodes(page, all)).toBe(all)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('the shortest path to something that is not drawn is found and drawn, and its address can be shared', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto(`${START}&select=dataset:coco`)
  const before = await drawnNodes(page, 10)
  await page.getByRole('button', { name: 'Draw the shortest path to it' }).click()
  const after = await drawnNodes(page, before + 1)
  expect(decodeURIComponent(page.url())).toContain('->dataset:coco')
  await page.getByRole('complementary', { name: 'Selection' }).getByRole('heading', { name: 'How it is linked to the start' }).waitFor()
  await page.reload()
  expect(await drawnNodes(page, after)).toBe(after)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('papers are filtered by year, and the table is sorted and linked with the picture', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto('/explore?center=dataset:cifar-10')
  const all = await drawnNodes(page, 10)
  await page.getByText('Filter papers').click()
  await page.getByRole('combobox', { name: 'From', exact: true }).selectOption({ index: 1 })
  await page.waitForFunction((before) => Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes')) < before, all)
  expect(page.url()).toContain('from=')
  await page.getByRole('combobox', { name: 'Sort the list' }).selectOption('name')
  const names = await page.getByRole('table', { name: 'What is drawn' }).getByRole('rowheader').allTextContents()
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  await page.getByRole('combobox', { name: 'Size of nodes' }).selectOption('closeness')
  await page.waitForURL(/size=closeness/)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('a picture starts from the path between two things that are typed', async () => {
  const { page, troubles } = await openPage(browser, address)
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Explore' }).click()
  const form = page.getByRole('form', { name: 'Shortest path' })
  const draw = form.getByRole('button', { name: 'Draw the path' })
  expect(await draw.isDisabled()).toBe(true)
  for (const [end, text, name] of [['From', 'one-pixel', /^One-Pixel Shortcut/], ['To', 'coco', /^COCO/]] as const) {
    await form.getByRole('combobox', { name: end }).fill(text)
    await page.getByRole('option', { name }).first().click()
  }
  await draw.click()
  const drawn = await drawnNodes(page, 3)
  expect(decodeURIComponent(page.url())).toContain(`center=${PAPER.id}->dataset:coco`)
  const rows = page.getByRole('table', { name: 'What is drawn' }).getByRole('rowheader')
  expect(await rows.count()).toBe(drawn)
  expect((await rows.allTextContents()).join()).toContain('COCO')
  await page.reload()
  expect(await drawnNodes(page, drawn)).toBe(drawn)
  expect(troubles).toEqual([])
  await page.context().close()
})

it('an address that asks for a path where there is none says so', async () => {
  const { page } = await openPage(browser, address)
  await page.goto(`/explore?center=${PAPER.id}-%3Edataset:no-such-thing`)
  expect(await page.getByRole('alert').filter({ hasText: 'No path' }).isVisible()).toBe(true)
  await page.context().close()
})
