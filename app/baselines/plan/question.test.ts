import { describe, expect, it } from 'vitest'
import { apiPlan, planAddress, planOf, readNumber, readTolerance, termsOf, termsParameters, type Plan } from './question'

const PLAN: Plan = {
  names: { dataset: ['CIFAR-10', 'SVHN'], architecture: ['WRN-28-10'], method: [], hardware: [], software: [] },
  settings: [
    { hyperparameter: 'batch size', value: '128', unit: '', tolerance: '' },
    { hyperparameter: 'learning rate', value: '10^-4', unit: '', tolerance: '2x' },
    { hyperparameter: 'patience', value: '5', unit: 'epochs', tolerance: '10%' },
    { hyperparameter: 'schedule', value: 'cosine', unit: '', tolerance: '' },
  ],
}

/** An address's parameters as the site's framework gives them. */
function parametersOf(address: string): Record<string, string | string[]> {
  const { searchParams } = new URL(address, 'http://localhost')
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => {
    const all = searchParams.getAll(name)
    return [name, all.length === 1 ? all[0] ?? '' : all]
  }))
}

describe('a plan', () => {
  it('comes back from its address', () => expect(planOf(parametersOf(planAddress(PLAN)))).toEqual(PLAN))

  it('is none where the form was left empty', () => {
    expect(planOf({ dataset: '', set: ['', ''], value: ['', ''], unit: ['', ''], within: ['', ''] })).toBeNull()
  })

  it('keeps rows that are not whole, so that they can be complained of', () => {
    expect(planOf({ set: ['epochs', ''], value: ['', '7'] })?.settings.map(({ hyperparameter, value }) => [hyperparameter, value])).toEqual([['epochs', ''], ['', '7']])
  })

  it('is bounded, whatever the address holds', () => {
    expect(planOf({ dataset: Array.from({ length: 500 }, (_, index) => `d${index}`.repeat(200)) })?.names.dataset.every((name) => name.length <= 200)).toBe(true)
    expect(planOf({ dataset: Array.from({ length: 500 }, (_, index) => `d${index}`) })?.names.dataset).toHaveLength(40)
  })

  it('is asked with numbers where they are numbers', () => {
    expect(apiPlan(PLAN).settings).toEqual([
      { hyperparameter: 'batch size', number: 128 },
      { hyperparameter: 'learning rate', number: 1e-4, tolerance: { factor: 2, relative: 0 } },
      { hyperparameter: 'patience', number: 5, unit: 'epochs', tolerance: { factor: 1, relative: 0.1 } },
      { hyperparameter: 'schedule', text: 'cosine' },
    ])
  })
})

it.each([['0.1', 0.1], ['1e-4', 1e-4], ['10^-4', 1e-4], ['1,000', 1000], ['60, 120, 160', null], ['1,2', null], ['cosine', null], ['', null]])('reads %j as the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

it('knows tolerances from what is none', () => {
  expect(readTolerance('25%')).toEqual({ factor: 1, relative: 0.25 })
  for (const text of ['much', '0.5x', '200%', '-1%']) expect(readTolerance(text), text).toBeNull()
})

it('leaves out of the address what counts by default', () => {
  expect(termsParameters(termsOf({})).toString()).toBe('')
  const terms = termsOf({ counts: 'dataset,hardware', ignore: ['hyperparameter:dropout', 'hyperparameter:epochs'], tolerance: '2x' })
  expect(terms).toEqual({ facets: ['DATASET', 'HARDWARE'], ignored: ['hyperparameter:dropout', 'hyperparameter:epochs'], tolerance: '2x' })
  expect(termsOf(parametersOf(`/?${termsParameters(terms).toString()}`))).toEqual(terms)
})
