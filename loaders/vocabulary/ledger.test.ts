import { describe, expect, it } from 'vitest'
import { applyLedger, type Decision, parseLedger, standing } from './ledger'
import { parseVocabulary } from './parse'

const entries = parseVocabulary('Alpha = A1; A2\nBeta = B1\nGamma < Beta', 'dataset', 'test', 'test.txt')
const merge: Decision = { action: 'merge', kind: 'dataset', from: 'Beta', into: 'Alpha', id: 1, reason: 'the same data', date: '2024-05-01' }
const split: Decision = { action: 'split', kind: 'dataset', alias: 'A2', of: 'Alpha', id: 2, reason: 'another release', date: '2024-05-02' }
const undo: Decision = { action: 'undo', undoes: 1, id: 3, reason: 'a mistake', date: '2024-05-03' }

const named = (decisions: readonly Decision[]) => Object.fromEntries(
  applyLedger(entries, decisions).map((entry) => [entry.name, { aliases: entry.aliases, parent: entry.parent }]))

describe('the ledger of names', () => {
  it('merges an entry with its aliases into another, and keeps families', () => {
    expect(named([merge])).toEqual({
      Alpha: { aliases: ['A1', 'A2', 'Beta', 'B1'], parent: null }, Gamma: { aliases: [], parent: 'Alpha' },
    })
  })

  it('splits an alias off', () => {
    expect(named([split])).toMatchObject({ Alpha: { aliases: ['A1'] }, A2: { aliases: [] } })
  })

  it('takes a decision back', () => {
    expect(standing([merge, split, undo]).map((decision) => decision.id)).toEqual([2])
    expect(named([merge, undo])).toMatchObject({ Alpha: { aliases: ['A1', 'A2'] }, Beta: { aliases: ['B1'] }, Gamma: { parent: 'Beta' } })
  })

  it('knows names that the vocabulary lacks', () => {
    expect(named([{ ...merge, from: 'Unseen', into: 'New' }])).toMatchObject({ New: { aliases: ['Unseen'] } })
  })

  it('reads its file, and names the line that is broken', () => {
    expect(parseLedger(`${JSON.stringify(merge)}\n\n${JSON.stringify(undo)}\n`)).toEqual([merge, undo])
    expect(() => parseLedger(`${JSON.stringify(merge)}\n{"action":"merge"}`)).toThrow('line 2')
  })
})
