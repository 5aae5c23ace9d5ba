import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build, DOCUMENTS, load, scratchFolder, startSite } from './site'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site with the samples and the seeds answers. */
    readonly address: string
    /** Where a site over a store without papers answers. */
    readonly emptyAddress: string
  }
}

/** One production build, one store with documents and one without, and a site over each, for all tests here. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build()
  const folder = scratchFolder()
  const store = `sqlite:${join(folder.path, 'walks.db')}`
  load(store, DOCUMENTS)
  const [site, empty] = await Promise.all([startSite(store), startSite(`sqlite:${join(folder.path, 'empty.db')}`)])
  project.provide('address', site.address)
  project.provide('emptyAddress', empty.address)
  return async () => {
    await Promise.all([site.stop(), empty.stop()])
    folder.remove()
  }
}
