import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, openPage, type WatchedPage } from './browser'
import { PAGES } from './pages'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

const address = inject('address')
const MISSING = 'not-found'

describe.each(Object.entries(PAGES))('the page "%s"', (name, path) => {
  let watched: WatchedPage
  beforeAll(async () => {
    watched = await openPage(browser, address, { colorScheme: 'light' })
    const answer = await watched.page.goto(path)
    expect(answer?.status()).toBe(name === MISSING ? 404 : 200)
    await watched.page.waitForLoadState('networkidle')
  })
  afterAll(() => watched.page.context().close())

  it.each(['light', 'dark'] as const)('has no fault that axe finds in the %s theme', async (colorScheme) => {
    await watched.page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page: watched.page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([])
  })

  it.each([1440, 1024, 390])('needs no scrolling sideways at a width of %i', async (width) => {
    await watched.page.setViewportSize({ width, height: 900 })
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  })

  it('has no trouble', () => {
    expect(watched.troubles.filter((trouble) => name !== MISSING || !trouble.includes('404'))).toEqual([])
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
