import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Top } from './top'

describe('Top', () => {
  it('keeps what sorting all would put first', () => {
    fc.assert(fc.property(fc.array(fc.nat(5)), fc.nat(12), (scores, limit) => {
      const top = new Top(limit)
      scores.forEach((score, item) => top.offer(item, score))
      const all = scores.map((score, item) => ({ item, score })).sort((a, b) => b.score - a.score || a.item - b.item)
      expect(top.sorted()).toEqual(all.slice(0, limit))
    }))
  })
})
