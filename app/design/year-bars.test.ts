import { expect, it } from 'vitest'
import { everyYear } from './year-bars'

it('leaves no year out between the first and the last', () => {
  expect(everyYear([{ year: 2020, papers: 3 }, { year: 2017, papers: 1 }])).toEqual([
    { year: 2017, papers: 1 }, { year: 2018, papers: 0 }, { year: 2019, papers: 0 }, { year: 2020, papers: 3 },
  ])
  expect(everyYear([])).toEqual([])
})
