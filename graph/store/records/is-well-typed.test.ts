import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PaperRecord } from '@/graph/model'
import { anyRecords } from '../conformance/arbitrary-records'
import { ALL_RECORDS } from '../conformance/fixtures'
import { hasWellTypedLists } from './is-well-typed'

const LISTS = ['entities', 'setups', 'reporting'] as const

type Place = readonly (string | number)[]

/** The places of everything within a value. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
}

/** A copy with the value at a place replaced; `undefined` removes it. */
function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string, unknown> = Array.isArray(value) ? [...value] as never : { ...(value as object) }
  if (rest.length === 0 && by === undefined && !Array.isArray(value)) delete copy[key]
  else copy[key] = replaced(copy[key], rest, by)
  return copy
}

const anyValue = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x', 'hyperparameter:x', true, 0, -0, -1, 0.5, 1.5, 2 ** 53, NaN, Infinity, [], {}, [''], { name: 'x' }, 'SETS', 'ON', 'Dataset'),
  fc.anything(),
)

describe('hasWellTypedLists', () => {
  it('says yes to records as loaders make them', () => {
    expect(ALL_RECORDS.filter((record) => !hasWellTypedLists(record))).toEqual([])
  })

  it('never says yes to what the schema refuses or changes', () => {
    let said = 0
    fc.assert(fc.property(anyRecords, fc.nat(), anyValue, ([record], place, value) => {
      const places = LISTS.flatMap((list) => placesIn(record![list], [list]))
      const damaged = replaced(record, places[place % places.length]!, value) as PaperRecord
      if (!hasWellTypedLists(damaged)) return
      said += 1
      const parsed = PaperRecord.safeParse(damaged)
      expect(parsed.success).toBe(true)
      for (const list of LISTS) expect(parsed.data![list]).toEqual(damaged[list])
    }), { seed: 1, numRuns: 400 })
    expect(said).toBeGreaterThan(20)
  })
})
