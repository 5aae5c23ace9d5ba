import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { drawnNodes, launchBrowser, openPage } from '../end-to-end/browser'
import { build, DOCUMENTS, load, scratchFolder, startSite, untilReady } from '../end-to-end/site'

/*
 * How fast the canvas is, in headless Chromium on the production build: laying out, panning, and opening a hub
 * beside any other node. Over the samples, or over a store with more:
 *
 *     npm run bench:canvas -- sqlite:PATH
 */

const SMALL = 500
const LARGE = 2000
const PAN_SECONDS = 3
const TIMES = 5

const PAGES = 5
/** Of the most used entities every so manyth is opened: neighbours of the very first are nearly the same. */
const SPREAD = 6

interface Entities {
  readonly entities: {
    readonly pageInfo: { readonly endCursor: string | null }
    readonly edges: readonly { readonly node: { readonly id: string, readonly paperCount: number } }[]
  }
}

/** Entities that papers are linked to without anything between, by falling number of papers. */
async function entitiesOf(address: string): Promise<readonly { readonly id: string, readonly papers: number }[]> {
  const query = 'query ($after: String) { entities(first: 100, after: $after, filter: { kinds: [METHOD, DATASET, ARCHITECTURE, HARDWARE, SOFTWARE] }) { pageInfo { endCursor } edges { node { id paperCount } } } }'
  const found: { readonly id: string, readonly papers: number }[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page++) {
    const answer: Response = await fetch(`${address}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { after } }) })
    const { data: { entities } } = await answer.json() as { readonly data: Entities }
    found.push(...entities.edges.map(({ node }) => ({ id: node.id, papers: node.paperCount })))
    after = entities.pageInfo.endCursor
  }
  return found
}

/** A picture with the neighbours of much used entities, the fewest of them that give so many nodes. */
async function pictureOf(page: Page, ids: readonly string[], nodes: number): Promise<string> {
  const [center = '', ...others] = ids.filter((_id, place) => place % SPREAD === 0)
  for (let open = Math.floor(nodes / 32); ; open += 1 + Math.floor(nodes / 1000)) {
    const path = `/explore?center=${center}&open=${others.slice(0, open).map((id) => encodeURIComponent(id)).join(',')}`
    await page.goto(path)
    if (await drawnNodes(page, 2) >= nodes || open >= Math.min(others.length, 76)) return path
  }
}

/** What the page reports of itself: how long the last layout took, and the longest time that it was blocked meanwhile. */
async function layoutOf(page: Page, path: string): Promise<string> {
  await page.addInitScript(() => {
    const tasks: { start: number, duration: number }[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(path)
  const nodes = await drawnNodes(page, 2)
  const label = await page.getByRole('img', { name: /Graph with/ }).getAttribute('aria-label')
  const { duration, blocked } = await page.evaluate(() => {
    const layout = performance.getEntriesByName('layout', 'measure').at(-1)
    const { tasks } = window as unknown as { tasks: { start: number, duration: number }[] }
    const within = tasks.filter(({ start }) => layout && start >= layout.startTime && start <= layout.startTime + layout.duration)
    return { duration: layout?.duration ?? Number.NaN, blocked: Math.max(0, ...within.map((task) => task.duration)) }
  })
  return `${nodes} nodes, ${label?.match(/and (\d+) links/)?.[1]} links: laid out in ${Math.round(duration)} ms, blocked for at most ${Math.round(blocked)} ms at a time`
}

/** Frames a second while the picture is dragged to and fro. */
async function panOf(page: Page): Promise<number> {
  const box = await page.getByRole('img', { name: /Graph with/ }).boundingBox()
  if (!box) throw new Error('The canvas has no size.')
  // From an empty corner, so that the picture is moved and not a node.
  const [x, y] = [box.x + 6, box.y + 6]
  await page.evaluate(() => {
    // A method, since functions with names are wrapped in something that the page does not have.
    const count = { frames: 0, next() { count.frames += 1; requestAnimationFrame(count.next) } }
    Object.assign(window, { count })
    count.next()
  })
  await page.mouse.move(x, y)
  await page.mouse.down()
  const frames = () => page.evaluate(() => (window as unknown as { count: { frames: number } }).count.frames)
  const [before, begin] = [await frames(), performance.now()]
  for (let step = 0; performance.now() - begin < PAN_SECONDS * 1000; step++) await page.mouse.move(x + 150 * (1 + Math.sin(step / 12)), y + 100 * (1 + Math.cos(step / 12)))
  const shown = (await frames() - before) / ((performance.now() - begin) / 1000)
  await page.mouse.up()
  return shown
}

/** Milliseconds from the click on "Expand" to the picture at rest, the median of several. */
async function openOf(page: Page, center: string, id: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < TIMES; round++) {
    await page.goto(`/explore?center=${encodeURIComponent(center)},${encodeURIComponent(id)}|setting&select=${encodeURIComponent(id)}`)
    const before = await drawnNodes(page, 2)
    const papers = page.getByRole('group', { name: 'Expand' }).getByRole('button', { name: /Papers/ })
    await papers.waitFor()
    const begin = performance.now()
    await papers.click()
    await drawnNodes(page, before + 1)
    times.push(performance.now() - begin)
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN
}

build()
const scratch = scratchFolder()
const store = process.argv[2] ?? `sqlite:${join(scratch.path, 'canvas.db')}`
if (process.argv[2] === undefined) load(store, DOCUMENTS)
const site = await startSite(store)
const browser = await launchBrowser()
try {
  await untilReady(site)
  const entities = await entitiesOf(site.address)
  const ids = entities.map(({ id }) => id)
  const { page } = await openPage(browser, site.address)
  page.setDefaultTimeout(120_000)
  console.log(await layoutOf(page, await pictureOf(page, ids, SMALL)))
  await page.goto(await pictureOf(page, ids, LARGE))
  console.log(`${await drawnNodes(page, 2)} nodes: ${(await panOf(page)).toFixed(0)} frames a second while panning`)
  const [hub, ...rest] = entities
  const other = rest.at(-1)
  for (const entity of [hub, other]) {
    const start = ids.find((id) => id !== hub?.id && id !== other?.id)
    if (entity && start) console.log(`${entity.id}, ${entity.papers} papers: ${Math.round(await openOf(page, start, entity.id))} ms from click to drawn`)
  }
} finally {
  await browser.close()
  await site.stop()
  scratch.remove()
}
