import { describe, expect, it } from 'vitest'
import type { ComparedPaper } from './compare-query'
import { comparisonRows, sharedItems } from './rows'

type Setup = ComparedPaper['setups'][number]

const EVIDENCE = { section: null, quote: 'quote', start: 0, end: 5, raw: 'quote', rawStart: 0, rule: 'rule', confidence: 1 }

function setup(entities: readonly string[], settings: Readonly<Record<string, string>>, scope: string | null = null): Setup {
  return {
    id: 'setup:a/b/c', label: scope ?? 'all experiments', except: [],
    scope: scope === null ? [] : [{ name: scope, entity: null }],
    links: entities.map((id) => ({ relation: 'ON', entity: { id, name: id }, count: null, memoryGb: null, version: null, own: false, evidence: EVIDENCE })),
    settings: Object.entries(settings).map(([name, value]) => ({
      setting: { id: `setting:${name}=${value}`, label: `${name} = ${value}`, value, unit: null, hyperparameter: { id: `hyperparameter:${name}`, name } },
      evidence: EVIDENCE,
    })),
  }
}

function paper(id: string, setups: Setup[], denied: ComparedPaper['reporting'][number]['variable'][] = []): ComparedPaper {
  return {
    __typename: 'Paper', id, title: id, venue: null, year: null, setups,
    reporting: denied.map((variable) => ({ variable, status: 'NOT_REPORTED', answer: 'No', quote: null, start: null, end: null, document: { id: 'document:1' } })),
  }
}

describe('comparisonRows', () => {
  const rows = comparisonRows([
    paper('paper:a', [setup(['dataset:x', 'hardware:h'], { momentum: '0.9', epochs: '200' }), setup([], { epochs: '100' }, 'ViT')]),
    paper('paper:b', [setup(['dataset:x'], { momentum: '0.9', epochs: '90', dropout: '0.1' })], ['HARDWARE']),
  ])

  it('puts what differs first and what is the same last', () => {
    expect(rows.map(({ key, standing }) => [key, standing])).toEqual([
      ['hyperparameter:epochs', 'DIFFERS'],
      ['hardware', 'PARTLY'],
      ['hyperparameter:dropout', 'PARTLY'],
      ['dataset', 'SAME'],
      ['hyperparameter:momentum', 'SAME'],
    ])
  })

  it('never takes what is missing for the same', () => {
    const [a, b] = rows.find(({ key }) => key === 'hardware')?.cells ?? []
    expect(a?.items.map(({ text }) => text)).toEqual(['hardware:h'])
    expect(b).toEqual({ items: [], isDenied: true })
  })

  it('knows what all have who say anything', () => {
    const rowOf = (wanted: string) => rows.find(({ key }) => key === wanted) ?? { cells: [] }
    expect([...sharedItems(rowOf('dataset'))]).toEqual(['dataset:x'])
    expect(sharedItems(rowOf('hyperparameter:epochs')).size).toBe(0)
    expect(sharedItems(rowOf('hardware')).size).toBe(0)
  })

  it('keeps the scopes of values apart', () => {
    const [a] = rows.find(({ key }) => key === 'hyperparameter:epochs')?.cells ?? []
    expect(a?.items.map(({ text, scopes }) => [text, scopes])).toEqual([['100', ['ViT']], ['200', []]])
  })
})
