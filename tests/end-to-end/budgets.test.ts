import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, openPage } from './browser'
import { PAGES } from './pages'

const SCRIPT_BUDGET = 180_000
const CANVAS_BUDGET = 450_000
const SHIFT_BUDGET = 0.05
/** Milliseconds until something is to be read, on the production build. */
const PAINT_BUDGET = 1500

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

/** Notes from now on how far things move without being asked to, and when the page shows something first. */
async function watchLoading(page: Page): Promise<() => Promise<{ readonly shift: number, readonly firstPaint: number }>> {
  await page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as PerformanceEntry & { readonly value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => ({
    shift: (window as unknown as { shifts: { total: number } }).shifts.total,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  }))
}

describe.each([['a desk', { width: 1440, height: 900 }], ['a phone', { width: 390, height: 844 }]] as const)('on %s', (size, viewport) => {
  it.each(Object.entries(PAGES))('the page "%s" keeps its budgets of scripts, first paint and layout shift', async (_name, path) => {
    const { page } = await openPage(browser, inject('address'), { viewport })
    const scripts = countScripts(page)
    const loading = await watchLoading(page)
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const bytes = await scripts()
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(path.startsWith('/explore?') ? CANVAS_BUDGET : SCRIPT_BUDGET)
    const { shift, firstPaint } = await loading()
    expect(shift).toBeLessThanOrEqual(SHIFT_BUDGET)
    expect(firstPaint).toBeLessThanOrEqual(PAINT_BUDGET)
    console.log(`${size}, ${path.slice(0, 40)}: ${(bytes / 1000).toFixed(0)} kB of scripts, first paint after ${firstPaint.toFixed(0)} ms, shift ${shift.toFixed(3)}`)
    await page.context().close()
  })
})
