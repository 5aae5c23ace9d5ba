import { describe, expect, it } from 'vitest'
import type { Mention } from '../mention'
import { buildSetups } from './build-setups'
import { documentSettings, hyperparameterEntities } from './document-settings'
import { evidenceAt } from './evidence'

const CARD = [
  'We train for 30 epochs. On MNIST, the batch size is 8. On MNIST, we also set the dropout to 0.1.',
  'The batch size is 8, with a weight decay of 0.01.',
  'No batch size of 512 is given.',
].join('\n')
const ROWS = ['Experiment Setup', 'Hardware Specification', 'Dataset Splits']

function sections() {
  let start = 0
  return CARD.split('\n').map((line, i) => {
    const section = { name: ROWS[i]!, answer: i === 2 ? 'No' : 'Yes', start, end: start + line.length }
    start += line.length + 1
    return section
  })
}

function names(): readonly Mention[] {
  return [...CARD.matchAll(/MNIST/g)].map(({ index }) => (
    { kind: 'dataset', name: 'MNIST', raw: 'MNIST', start: index, end: index + 5, rule: 'test', confidence: 1 }
  ))
}

describe('setups of a document', () => {
  const settings = documentSettings(CARD, sections(), names())
  const setups = buildSetups(CARD, [], settings)
  const short = (index: number) =>
    setups[index]?.settings.map(({ hyperparameter, value }) => `${hyperparameter}=${value}`)

  it('begin with the paper-wide one, then one a scope, in order of appearance', () => {
    expect(setups.map((setup) => setup.scope.map((term) => term.name))).toEqual([[], ['MNIST']])
    expect(short(1)).toEqual(['hyperparameter:batch-size=8', 'hyperparameter:dropout=0.1'])
  })

  it('take a value from the telling section once, and nothing from one answered "No"', () => {
    expect(short(0)).toEqual(['hyperparameter:epochs=30', 'hyperparameter:weight-decay=0.01'])
  })

  it('link a scoped setup to what its scope names', () => {
    expect(setups[1]?.links.map(({ relation, entity }) => [relation, entity])).toEqual([['ON', 'dataset:mnist']])
  })

  it('give evidence that stands in the source', () => {
    for (const { evidence } of setups.flatMap((setup) => setup.settings)) {
      expect(CARD.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      expect(CARD.slice(evidence.rawStart, evidence.rawStart + evidence.raw.length)).toBe(evidence.raw)
      expect(evidence.quote).toContain(evidence.raw)
      expect(evidence.rule).toMatch(/^setting\./)
    }
  })

  it('describe each hyperparameter once', () => {
    const found = hyperparameterEntities(settings).map((entity) => entity.name).sort()
    expect(found).toEqual(['batch size', 'dropout', 'epochs', 'weight decay'])
  })
})

describe('evidence', () => {
  it('is cut at words to 400 characters around the mention', () => {
    const text = `${'word '.repeat(200)}HERE ${'more '.repeat(200)}`
    const start = text.indexOf('HERE')
    const evidence = evidenceAt(text, { start: 0, end: text.length }, { start, end: start + 4 }, null, 'test', 1)
    expect(evidence.quote.length).toBeLessThanOrEqual(400)
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    expect(evidence.quote).toMatch(/^word .*HERE.* more$/)
  })
})
