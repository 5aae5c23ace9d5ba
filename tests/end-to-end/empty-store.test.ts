import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser, openPage } from './browser'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

it.each(['/', '/papers', '/entities', '/explore'])('the page %s of a graph without papers says how to load some', async (path) => {
  const { page, troubles } = await openPage(browser, inject('emptyAddress'))
  await page.goto(path)
  expect(await page.getByText('npm run load -- samples').isVisible()).toBe(true)
  expect(troubles).toEqual([])
  await page.context().close()
})
