import type { Setting } from '@/graph/store/graph-store'
import { rowOf } from './adjacency'
import { settingAt, type NodeTables } from './nodes'
import type { ScopedSetups } from './scoped-setups'
import type { Structure } from './structure'

/** What a paper must set. Everything that is left out is no condition. */
export interface SettingCondition {
  /** Identifier of the hyperparameter. */
  readonly hyperparameter: string
  /** The value is a single number of at least, and at most, so much. */
  readonly from?: number
  readonly to?: number
  /** The value as canonical text: `cosine`, `60, 120, 160`. */
  readonly value?: string
  /** The unit of the value; empty for bare numbers. */
  readonly unit?: string
  /** Identifier of an entity that the value must hold for. */
  readonly scope?: string
  /** Whether candidates of a search and ranges count where one of their numbers lies within. */
  readonly orSearched?: boolean
}

/** Places of the papers that satisfy a condition, rising. */
export function papersSetting(nodes: NodeTables, structure: Structure, scoped: ScopedSetups, condition: SettingCondition): Uint32Array {
  const hyperparameter = nodes.entities.ids.find(condition.hyperparameter)
  const scope = condition.scope === undefined ? null : nodes.entities.ids.find(condition.scope)
  if (hyperparameter < 0 || scope === -1) return new Uint32Array()
  const settings = new Set(rowOf(structure.settingsOfEntity, hyperparameter).filter((place) => satisfies(settingAt(nodes, place), condition)))
  const papers = new Set<number>()
  for (const setting of settings) for (const paper of rowOf(structure.papersOfFeature, nodes.entities.ids.length + setting)) papers.add(paper)
  const rising = Uint32Array.from(papers).sort()
  return scope === null ? rising : rising.filter((paper) => scoped.settingsOf(paper, hyperparameter, scope).some((setting) => settings.has(setting)))
}

function satisfies(setting: Setting, { from = -Infinity, to = Infinity, value, unit, orSearched = false }: SettingCondition): boolean {
  if (unit !== undefined && (setting.unit ?? '') !== unit) return false
  if (value !== undefined && String(setting.value) !== value) return false
  if (from === -Infinity && to === Infinity) return true
  const { type, numbers } = setting
  const within = (number: number) => number >= from && number <= to
  if (type === 'NUMBER') return numbers.every(within)
  if (!orSearched) return false
  if (type === 'SET') return numbers.some(within)
  return type === 'RANGE' && Math.max(...numbers) >= from && Math.min(...numbers) <= to
}
