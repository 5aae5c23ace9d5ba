import { baselines } from './baselines'
import { graph } from './graph'
import { papers } from './papers'
import { results } from './results'
import { setups } from './setups'
import { shared } from './shared'
import type { Source } from './source'
import { statements } from './statements'

/** Everything that can be exported. */
export const SOURCES: readonly Source[] = [setups, papers, statements, results, shared, baselines, graph]
