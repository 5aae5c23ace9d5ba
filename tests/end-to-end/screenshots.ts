/**
 * `npm run screenshots [FOLDER]`: every kind of page in both themes, on a desk and on a phone.
 * `npm run screenshots -- --readme`: the pictures of README instead, over the samples alone.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ViewportSize } from 'playwright-core'
import { drawnNodes, launchBrowser, openPage } from './browser'
import { PAGES } from './pages'
import { build, DOCUMENTS, load, scratchFolder, startSite } from './site'

const THEMES = ['light', 'dark'] as const

interface Series {
  readonly size: string
  readonly viewport: ViewportSize
  readonly pages: Readonly<Record<string, string>>
  /** The whole page, not only what is seen of it at first. */
  readonly isWhole: boolean
}

const EVERY_PAGE: readonly Series[] = [
  { size: '-desk', viewport: { width: 1440, height: 900 }, pages: PAGES, isWhole: true },
  { size: '-phone', viewport: { width: 390, height: 844 }, pages: PAGES, isWhole: false },
]

const README: readonly Series[] = [{
  size: '', viewport: { width: 1280, height: 800 }, isWhole: false,
  pages: { explorer: '/explore?center=paper:wide-residual-networks&open=dataset:svhn' },
}, {
  size: '', viewport: { width: 1280, height: 1180 }, isWhole: false,
  pages: { baselines: '/baselines?dataset=CIFAR-10&architecture=WRN-28-10&set=batch+size&value=128&unit=&within=&set=epochs&value=200&unit=&within=&set=weight+decay&value=0.0005&unit=&within=' },
}]

const isForReadme = process.argv[2] === '--readme'
const folder = isForReadme ? 'docs/images' : process.argv[2] ?? '.cache/screenshots'
mkdirSync(folder, { recursive: true })
build()
const scratch = scratchFolder()
const given = isForReadme ? undefined : process.env.SETUPGRAPH_STORE
const store = given ?? `sqlite:${join(scratch.path, 'screenshots.db')}`
if (given === undefined) load(store, isForReadme ? ['samples'] : DOCUMENTS)
const site = await startSite(store)
const browser = await launchBrowser()
for (const { size, viewport, pages, isWhole } of isForReadme ? README : EVERY_PAGE) {
  for (const colorScheme of THEMES) {
    const { page, troubles } = await openPage(browser, site.address, { viewport, colorScheme })
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      if (path.startsWith('/explore?')) {
        await drawnNodes(page, 2)
        // Labels are chosen a moment after the nodes.
        await page.waitForTimeout(900)
      }
      const file = join(folder, `${name}${size}-${colorScheme}.png`)
      await page.screenshot({ path: file, fullPage: isWhole && !name.startsWith('explore') })
      console.log(file)
    }
    for (const trouble of troubles) console.error(trouble)
    await page.context().close()
  }
}
await browser.close()
await site.stop()
scratch.remove()
