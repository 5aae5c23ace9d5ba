import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** Chromium from CHROMIUM_PATH, or Debian's, or Playwright's own. */
export function launchBrowser(): Promise<Browser> {
  const path = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((place) => place && existsSync(place))
  return chromium.launch({ args: FLAGS, ...(path && { executablePath: path }) })
}

export interface WatchedPage {
  readonly page: Page
  /** What should never be there: errors in the console, uncaught errors, requests to other hosts, answers of failure. */
  readonly troubles: readonly string[]
}

/** A page of its own context that notes every trouble. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`) })
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== address) troubles.push(`another host: ${request.url()}`)
  })
  page.on('response', (response) => { if (response.status() >= 500) troubles.push(`${response.status()}: ${response.url()}`) })
  return { page, troubles }
}

/** Waits until the canvas shows at least so many nodes, and none of them moves any more. */
export async function drawnNodes(page: Page, atLeast: number): Promise<number> {
  const canvas = page.locator('[data-nodes]')
  await canvas.waitFor()
  await page.waitForFunction(
    (least) => Number(document.querySelector('[data-nodes]')?.getAttribute('data-nodes')) >= least, atLeast)
  await page.locator('[data-layout=resting]').waitFor({ state: 'attached' })
  return Number(await canvas.getAttribute('data-nodes'))
}
