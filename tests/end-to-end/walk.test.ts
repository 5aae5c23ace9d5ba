import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { drawnNodes, launchBrowser, openPage } from './browser'
import { PAPER } from './pages'

let browser: Browser
beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

const address = inject('address')

describe('from the home page', () => {
  it('a reader finds a paper, reads its setups, opens the explorer from it and expands a node', async () => {
    const { page, troubles } = await openPage(browser, address)
    await page.goto('/')
    const search = page.getByRole('combobox', { name: /search/i })
    await search.fill('one-pixel')
    const option = page.getByRole('option', { name: /^One-Pixel Shortcut: On the Learning/ })
    await option.waitFor()
    for (let press = 0; press < 12 && await option.getAttribute('aria-selected') !== 'true'; press++) await search.press('ArrowDown')
    await search.press('Enter')

    await page.waitForURL(`**${PAPER.address}`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(PAPER.title)
    const scoped = page.getByRole('article', { name: 'Setup: WideResNet-28-10' })
    expect(await scoped.getByRole('button', { name: '64', exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('complementary', { name: /reports/ }).getByText('Not reported').count()).toBe(1)

    await page.getByRole('link', { name: 'Open in explorer' }).click()
    const before = await drawnNodes(page, 10)
    await page.getByRole('button', { name: 'Expand CIFAR-10', exact: true }).click()
    expect(await drawnNodes(page, before + 1)).toBeGreaterThan(before)
    await page.getByRole('complementary', { name: 'Selection' }).getByRole('heading', { name: 'CIFAR-10' }).waitFor()
    expect(page.url()).toContain('open=dataset:cifar-10')

    await page.goBack()
    await page.waitForFunction((number) => document.querySelector('[data-nodes]')?.getAttribute('data-nodes') === String(number), before)
    await page.goBack()
    await page.waitForURL(`**${PAPER.address}`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(PAPER.title)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('a reader sees which papers share a setup, and why', async () => {
    const { page, troubles } = await openPage(browser, address)
    await page.goto('/')
    await page.getByRole('link', { name: 'Which papers share a setup?' }).click()
    const shared = page.getByRole('region', { name: 'Papers that share this setup' })
    await shared.getByRole('listitem').first().waitFor()
    const first = shared.locator('ol > li').first()
    expect(await first.textContent()).toMatch(/\d+ %/)
    expect(await first.getByText('Shared', { exact: true }).isVisible()).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('a reader compares setups and finds baselines with reasons', async () => {
    const { page, troubles } = await openPage(browser, address)
    await page.goto(PAPER.address)
    await page.getByRole('link', { name: /^Compare with the first/ }).click()
    await page.getByRole('region', { name: 'Differs' }).getByRole('columnheader').first().waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Find baselines' }).click()
    await page.getByRole('heading', { level: 1, name: PAPER.title }).waitFor()
    const row = page.getByRole('rowheader').getByRole('button').first()
    await row.click()
    const weighed = page.getByRole('table', { name: /was judged, facet by facet/ })
    await weighed.getByRole('row').filter({ hasText: /the same|different|not reported (here|there)/ }).first().waitFor()
    await weighed.locator('button[data-quotes] b').first().waitFor()
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('a reader finds papers that leave something out, and narrows them to a dataset', async () => {
    const { page, troubles } = await openPage(browser, address)
    await page.goto('/')
    await page.getByRole('region', { name: 'What papers leave out' }).getByRole('link', { name: 'Hardware' }).click()
    await page.waitForURL(/missing=HARDWARE/)
    await page.getByRole('combobox', { name: 'Narrow to papers that have' }).fill('cifar10')
    await page.getByRole('option', { name: /^CIFAR-10(?!0)/ }).first().click()
    await page.waitForURL(/with=dataset:cifar-10/)
    expect(page.url()).toContain('missing=HARDWARE')
    expect(await page.getByRole('link', { name: 'Not only with CIFAR-10' }).isVisible()).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('a search shows papers beside entities, so that neither crowds the other out', async () => {
    const { page } = await openPage(browser, address)
    await page.goto('/search?q=network')
    await page.getByRole('region', { name: 'Papers' }).getByRole('listitem').first().waitFor()
    expect(await page.getByRole('region', { name: 'Papers' }).getByRole('listitem').count()).toBeGreaterThan(2)
    expect(await page.getByRole('region', { name: 'Architectures' }).getByRole('listitem').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('the icon is found by the name that browsers try first', async () => {
    const { url, ok } = await fetch(`${address}/favicon.ico`)
    expect([ok, new URL(url).pathname]).toEqual([true, '/icon.svg'])
  })

  it('the search works without scripts', async () => {
    const { page } = await openPage(browser, address, { javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('combobox').fill('cifar-10')
    await page.getByRole('combobox').press('Enter')
    await page.waitForURL('**/search?q=cifar-10')
    expect(await page.getByRole('link', { name: 'CIFAR-10', exact: true }).isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('a quotation', () => {
  it('shows on focus, stays on a click, and leads to its place in the source text', async () => {
    const { page, troubles } = await openPage(browser, address)
    await page.goto(PAPER.address)
    await page.waitForLoadState('networkidle')
    const value = page.getByRole('article', { name: 'Setup: WideResNet-28-10' }).getByRole('button', { name: '64', exact: true })
    await value.click()
    const quotation = page.getByRole('dialog', { name: /batch size/ })
    expect(await quotation.locator('mark').textContent()).toBe('64')
    await quotation.getByRole('link', { name: 'Show in the source text' }).click()
    await page.waitForURL(/#at-/)
    const marked = page.locator('mark:has(:target)')
    expect(await marked.textContent()).toBe('64')
    expect(await marked.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })).toBe(true)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('closes with Escape and gives the focus back', async () => {
    const { page } = await openPage(browser, address)
    await page.goto(PAPER.address)
    await page.waitForLoadState('networkidle')
    const value = page.getByRole('article', { name: 'Setup: WideResNet-28-10' }).getByRole('button', { name: '64', exact: true })
    await value.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await value.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  })
})
