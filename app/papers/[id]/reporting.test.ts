import { expect, it } from 'vitest'
import type { ReportingParts } from './paper-query'
import { reportingRows } from './reporting'

function entry(variable: ReportingParts['variable'], status: ReportingParts['status']): ReportingParts {
  return { variable, status, answer: status === 'REPORTED' ? 'Yes' : 'No', quote: null, start: null, end: null, document: { id: 'document:1' } }
}

it('tells what is not reported from what nothing is known of', () => {
  const rows = reportingRows([entry('SOFTWARE', 'NOT_REPORTED'), entry('HARDWARE', 'REPORTED')])
  const standing = Object.fromEntries(rows.map((row) => [row.variable, row.standing]))
  expect(standing).toMatchObject({ SOFTWARE: 'NOT_REPORTED', HARDWARE: 'REPORTED', PSEUDOCODE: 'UNKNOWN' })
  expect(rows).toHaveLength(9)
})

it('believes the document that reports where two disagree', () => {
  const rows = reportingRows([entry('HARDWARE', 'NOT_REPORTED'), entry('HARDWARE', 'REPORTED')])
  expect(rows.find(({ variable }) => variable === 'HARDWARE')?.standing).toBe('REPORTED')
})
