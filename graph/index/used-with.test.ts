import { describe, expect, it } from 'vitest'
import { logLikelihoodRatio } from './used-with'

describe('logLikelihoodRatio', () => {
  it('is that of Dunning\'s own example', () => {
    // "the swiss", table 1 of Dunning 1993: 110 together, 2,442 and 111 apart, 31,777 in all; 270.72.
    expect(logLikelihoodRatio(110, 110 + 2442, 110 + 111, 31777)).toBeCloseTo(270.72, 1)
  })

  it('is 0 where two have nothing to do with each other', () => {
    expect(logLikelihoodRatio(10, 100, 100, 1000)).toBeCloseTo(0, 9)
  })

  it('takes empty cells', () => {
    expect(logLikelihoodRatio(5, 5, 5, 10)).toBeCloseTo(2 * 10 * Math.log(2), 9)
  })
})
