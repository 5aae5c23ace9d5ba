import { effectiveSetups, type EffectiveSetup } from '@/graph/index'
import type { Context } from './context'
import { badInput } from './errors'

/** A setup with what holds for all experiments of its paper. Throws where there is no such setup. */
export function runOf(id: string, { index }: Context): EffectiveSetup {
  const setup = index.setup(id)
  const run = setup && effectiveSetups(index.setupsOf(setup.paper)).find((other) => other.setup.id === id)
  if (!run) throw badInput(`There is no setup "${id.slice(0, 100)}". A paper's are in paper(id: …) { setups { id } }.`)
  return run
}
