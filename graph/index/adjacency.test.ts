import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjacencyFrom, degreeOf, rowOf, transpose } from './adjacency'

const ROWS = 8
const COLUMNS = 6
const distinctPairs = fc.uniqueArray(fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1)), { selector: String })

describe('adjacencyFrom', () => {
  it('holds each row\'s targets, rising', () => {
    fc.assert(fc.property(distinctPairs, (pairs) => {
      const adjacency = adjacencyFrom(Uint32Array.from(pairs, ([from]) => from), Uint32Array.from(pairs, ([, to]) => to), ROWS)
      for (let row = 0; row < ROWS; row++) {
        const targets = pairs.filter(([from]) => from === row).map(([, to]) => to).sort((a, b) => a - b)
        expect([...rowOf(adjacency, row)]).toEqual(targets)
        expect(degreeOf(adjacency, row)).toBe(targets.length)
      }
    }))
  })
})

describe('transpose', () => {
  it('undoes itself', () => {
    fc.assert(fc.property(distinctPairs, (pairs) => {
      const adjacency = adjacencyFrom(Uint32Array.from(pairs, ([from]) => from), Uint32Array.from(pairs, ([, to]) => to), ROWS)
      expect(transpose(transpose(adjacency, COLUMNS), ROWS)).toEqual(adjacency)
    }))
  })
})
