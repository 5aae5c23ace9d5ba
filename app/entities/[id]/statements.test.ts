import { expect, it } from 'vitest'
import type { EntityPaper } from './entity-query'
import { statementsOf } from './statements'

type Link = EntityPaper['links'][number]

function link(target: Link['target'], scope: string | null, start: number): Link {
  return {
    relation: 'SETS', target,
    setup: { id: 'setup:a/b/c', label: scope ?? 'all experiments', scope: scope === null ? [] : [{ name: scope }] },
    evidence: { section: null, quote: `quote ${start}`, start, end: start + 8, raw: 'quote', rawStart: start, rule: 'rule', confidence: 1 },
  }
}

const RATE: Link['target'] = {
  __typename: 'Setting', id: 'setting:learning-rate=0.1', label: 'learning rate = 0.1', value: '0.1', unit: null,
}
const DATASET: Link['target'] = { __typename: 'Entity', id: 'dataset:cifar-10' }

it('brings together what says the same for the same scope', () => {
  const statements = statementsOf([link(RATE, null, 1), link(RATE, null, 50), link(RATE, 'transformers', 90), link(DATASET, null, 7)])
  expect(statements.map(({ value, scope, evidence }) => [value, scope, evidence.length])).toEqual([
    ['learning rate = 0.1', null, 2],
    ['learning rate = 0.1', 'transformers', 1],
    [null, null, 1],
  ])
})
