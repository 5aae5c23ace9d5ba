import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build, load, scratchFolder, startSite } from '../end-to-end/site'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site with the samples answers. */
    readonly samples: string
    /** A Python that has what the notebooks import. */
    readonly python: string
  }
}

/** The production build over the samples, for notebooks to ask. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const python = process.env.SETUPGRAPH_PYTHON
  if (!python) throw new Error('Run these tests by `npm run notebooks`, which makes the Python environment that they need.')
  build()
  const folder = scratchFolder()
  const store = `sqlite:${join(folder.path, 'samples.db')}`
  load(store, [join(import.meta.dirname, '../../samples')])
  const site = await startSite(store)
  project.provide('samples', site.address)
  project.provide('python', python)
  return async () => {
    await site.stop()
    folder.remove()
  }
}
