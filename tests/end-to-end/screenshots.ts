/** `npm run screenshots [FOLDER]`: every kind of page in both themes, on a desk and on a phone. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser, openPage } from './browser'
import { PAGES } from './pages'
import { build, DOCUMENTS, load, scratchFolder, startSite } from './site'

const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const THEMES = ['light', 'dark'] as const

const folder = process.argv[2] ?? '.cache/screenshots'
mkdirSync(folder, { recursive: true })
build()
const scratch = scratchFolder()
const store = process.env.SETUPGRAPH_STORE ?? `sqlite:${join(scratch.path, 'screenshots.db')}`
if (!process.env.SETUPGRAPH_STORE) load(store, DOCUMENTS)
const site = await startSite(store)
const browser = await launchBrowser()
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of THEMES) {
    const { page, troubles } = await openPage(browser, site.address, { viewport, colorScheme })
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      if (path.startsWith('/explore?')) await page.waitForTimeout(900)
      const file = join(folder, `${name}-${size}-${colorScheme}.png`)
      await page.screenshot({ path: file, fullPage: size === 'desk' && !name.startsWith('explore') })
      console.log(file)
    }
    for (const trouble of troubles) console.error(trouble)
    await page.context().close()
  }
}
await browser.close()
await site.stop()
scratch.remove()
