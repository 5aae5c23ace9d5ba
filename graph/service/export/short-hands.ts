import { badInput } from '@/graph/graphql/errors'
import { entityOf } from '@/graph/graphql/named-entity'
import type { SetupIndex } from '@/graph/index'
import type { EntityKind } from '@/graph/model'
import type { Given, Parameter } from './parameters'

const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ['dataset', 'Dataset'], ['architecture', 'Architecture'], ['method', 'Method'], ['hardware', 'Hardware'], ['software', 'Software'],
])

/** Conditions that are quicker to write in an address than the filter's own, and mean the same. */
export const SHORT_HANDS: readonly Parameter[] = [
  ...[...KINDS].map(([name, kind]): Parameter => ({
    name, type: '[String!]', description: `With this ${kind.toLowerCase()}, by any of its names: \`linkedTo\` by name.`,
  })),
  { name: 'hyperparameter', type: '[String!]', description: 'That set this hyperparameter: "learning rate", with a range "learning rate:0.01..0.1" (either end may be left out), or with a value "learning rate schedule:cosine": `settings` in short.' },
]

/** What was given in short, as the filter's own parameters; all others stay as they are. */
export function withoutShortHands(given: Given, index: SetupIndex): Given {
  const linked = [...KINDS].flatMap(([name, kind]) => (given.get(name) ?? []).filter((text) => text !== '').map((text) => entityOf(text, kind, index).id))
  const settings = (given.get('hyperparameter') ?? []).filter((text) => text !== '').map((text) => JSON.stringify(conditionOf(text)))
  const full = new Map([...given].filter(([name]) => !KINDS.has(name) && name !== 'hyperparameter'))
  if (linked.length > 0) full.set('linkedTo', [...full.get('linkedTo') ?? [], ...linked])
  if (settings.length > 0) full.set('settings', [...full.get('settings') ?? [], ...settings])
  return full
}

/** "learning rate:0.01..0.1" is from 0.01 to 0.1; "learning rate" is any value; "schedule:cosine" is that value. */
function conditionOf(text: string) {
  // Identifiers have a colon of their own.
  const colon = text.indexOf(':', text.startsWith('hyperparameter:') ? 'hyperparameter:'.length : 0)
  if (colon < 0) return { hyperparameter: text }
  const hyperparameter = text.slice(0, colon).trim()
  const value = text.slice(colon + 1).trim()
  const range = /^(.*?)\.\.(.*)$/.exec(value)
  if (range) return { hyperparameter, ...end('from', range[1]!), ...end('to', range[2]!) }
  const number = value === '' ? NaN : Number(value)
  return Number.isNaN(number) ? { hyperparameter, value } : { hyperparameter, from: number, to: number }
}

function end(name: 'from' | 'to', text: string) {
  if (text.trim() === '') return {}
  const number = Number(text)
  if (Number.isFinite(number)) return { [name]: number }
  throw badInput(`"${text.slice(0, 100)}" is no number. Write a range as "learning rate:0.01..0.1".`)
}
