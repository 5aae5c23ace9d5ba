import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText } from '@/graph/model'
import { StringTable } from './string-table'

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 12 })

describe('StringTable', () => {
  it('gives back what it was made from', () => {
    fc.assert(fc.property(fc.array(wellFormed), (strings) => {
      const table = StringTable.from(strings)
      expect(Array.from({ length: table.length }, (_, i) => table.at(i))).toEqual(strings)
    }))
  })

  it('finds every string of a sorted table, and no other', () => {
    fc.assert(fc.property(fc.uniqueArray(wellFormed), wellFormed, (strings, other) => {
      const sorted = [...strings].sort(compareText)
      const table = StringTable.from(sorted)
      sorted.forEach((string, place) => expect(table.find(string)).toBe(place))
      expect(table.find(other)).toBe(sorted.indexOf(other))
      expect(table.lowerBound(other)).toBe(sorted.filter((string) => compareText(string, other) < 0).length)
      expect(table.upperBound(other)).toBe(sorted.filter((string) => compareText(string, other) <= 0).length)
    }))
  })

  it('is empty where there is nothing', () => {
    const table = StringTable.from([])
    expect([table.length, table.find(''), table.lowerBound('a')]).toEqual([0, -1, 0])
  })
})
