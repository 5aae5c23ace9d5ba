import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, openPage } from './browser'
import { PAGES } from './pages'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

const address = inject('address')
const pages = Object.entries(PAGES)

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(pages)('the page "%s" has no fault that axe finds, and no trouble', async (name, path) => {
    const { page, troubles } = await openPage(browser, address, { colorScheme })
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(name === 'not-found' ? 404 : 200)
    await page.waitForLoadState('networkidle')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([])
    expect(troubles.filter((trouble) => name !== 'not-found' || !trouble.includes('404'))).toEqual([])
    await page.context().close()
  })
})

describe.each([1440, 1024, 390])('at a width of %i', (width) => {
  it.each(pages)('the page "%s" needs no scrolling sideways', async (_name, path) => {
    const { page } = await openPage(browser, address, { viewport: { width, height: 900 } })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

it('a missing page answers 404', async () => {
  for (const path of ['/papers/no-such-paper', '/entities/dataset:no-such-thing', '/nowhere', '/entities/%E0%A4']) {
    expect((await fetch(address + path)).status, path).toBeGreaterThanOrEqual(400)
  }
  expect((await fetch(`${address}/papers/no-such-paper`)).status).toBe(404)
})

it('both spellings of an address lead to the paper', async () => {
  const answer = await fetch(`${address}/papers/paper:one-pixel-shortcut-on-the-learning-preference-of-deep-neural-networks`)
  expect(answer.status).toBe(200)
  expect(answer.url).not.toContain('paper:')
})

it('every answer carries the headers that keep a page safe', async () => {
  const { headers } = await fetch(address)
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-powered-by')).toBeNull()
})

it('the theme is chosen by a press and kept', async () => {
  const { page } = await openPage(browser, address, { colorScheme: 'light' })
  await page.goto('/')
  const toggle = page.getByRole('button', { name: /^Theme/ })
  await toggle.click()
  await toggle.click()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.reload()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.context().close()
})
