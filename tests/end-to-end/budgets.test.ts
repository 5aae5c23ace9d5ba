import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, openPage } from './browser'
import { PAGES } from './pages'

const SCRIPT_BUDGET = 180_000
const CANVAS_BUDGET = 450_000
const SHIFT_BUDGET = 0.05

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

/** Bytes of scripts that a page brings along, compressed as the server sends them; workers included. */
function countScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

describe.each(Object.entries(PAGES))('the page "%s"', (_name, path) => {
  it('keeps its budgets of scripts and of layout shift', async () => {
    const { page } = await openPage(browser, inject('address'))
    const scripts = countScripts(page)
    await page.addInitScript(() => {
      const shifts = { total: 0 }
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.total += (entry as PerformanceEntry & { readonly value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const bytes = await scripts()
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(path.startsWith('/explore?') ? CANVAS_BUDGET : SCRIPT_BUDGET)
    const shift = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)
    expect(shift).toBeLessThanOrEqual(SHIFT_BUDGET)
    console.log(`${path.slice(0, 40)}: ${(bytes / 1000).toFixed(0)} kB of scripts, shift ${shift.toFixed(3)}`)
    await page.context().close()
  })
})
