import { ARCHITECTURE } from './architecture'
import { CLASSICAL } from './classical'
import type { HyperparameterEntry } from './entry'
import { FEDERATED } from './federated'
import { OPTIMISATION } from './optimisation'
import { OTHER } from './other'
import { REGULARISATION } from './regularisation'
import { REINFORCEMENT } from './reinforcement'

/**
 * Hyperparameters that papers name, under the names that the graph uses. Written for this project; the
 * ranges are wide on purpose: they tell "10 4" as a learning rate (0.0001) from "10 4" as steps (10000).
 */
export const HYPERPARAMETERS: readonly HyperparameterEntry[] = [
  ...OPTIMISATION,
  ...REGULARISATION,
  ...ARCHITECTURE,
  ...REINFORCEMENT,
  ...FEDERATED,
  ...CLASSICAL,
  ...OTHER,
]
