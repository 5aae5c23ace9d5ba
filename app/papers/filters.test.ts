import { expect, it } from 'vitest'
import { papersAddress, papersVariables } from './filters'

it('turns an address into a question', () => {
  expect(papersVariables({ venue: 'ICLR', year: '2023', missing: 'HARDWARE', order: 'title', after: 'x' })).toEqual({
    after: 'x', orderBy: 'TITLE', filter: { venues: ['ICLR'], yearFrom: 2023, yearTo: 2023, notReporting: ['HARDWARE'] },
  })
})

it('narrows to what all papers have, values with commas included', () => {
  const search = { with: ['dataset:cifar-10', 'setting:betas=0.9, 0.999'] }
  expect(papersVariables(search).filter).toEqual({ linkedTo: ['dataset:cifar-10', 'setting:betas=0.9, 0.999'] })
  expect([...new URL(papersAddress(search), 'http://localhost').searchParams.getAll('with')]).toEqual(search.with)
})

it('leaves out what makes no sense', () => {
  expect(papersVariables({ year: '20x3', missing: 'toString', venue: '', order: 'random' })).toEqual({ after: null, orderBy: 'YEAR_DESC', filter: {} })
})

it('gives the address of the same list from its start', () => {
  expect(papersAddress({ venue: 'ICLR', after: 'abc' })).toBe('/papers?venue=ICLR')
  expect(papersAddress({})).toBe('/papers')
})
