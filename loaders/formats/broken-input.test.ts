import { describe, expect, it } from 'vitest'
import { LoadError } from '@/graph/model'
import { dailyPapersListing } from './daily-papers-listing'
import type { Format } from './format'
import { readStrictly } from './read-strictly'
import { reproducibilityCard } from './reproducibility-card'

const options = { asOf: null }

function failure(format: Format, text: string, fileName = '-'): LoadError {
  try {
    readStrictly(format, { fileName, uri: `folder/${fileName}`, text }, options)
  } catch (error) {
    if (error instanceof LoadError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('broken input', () => {
  it('names the place of a card without rows, and what to do', () => {
    const error = failure(reproducibilityCard, 'A Title\nAuthors: Ada Example\nICML 2020 | Conference PDF\nnothing else')
    expect(error.message).toContain('check that the file is whole')
    expect(error.place).toMatchObject({ source: 'folder/-', line: 3 })
  })

  it('asks for a title where neither text nor file name has one', () => {
    const text = '| Research Type | Experimental | We test. |\n| Pseudocode | No | None. |\n'
    expect(failure(reproducibilityCard, text).message).toContain('Put the title on the line above')
    const [record] = readStrictly(reproducibilityCard, { fileName: 'one_small_study__1a2b3c4d.txt', uri: 'x', text }, options)
    expect(record?.paper).toMatchObject({ title: 'One small study', titleFrom: 'fileName' })
  })

  it('names the place of a page without papers, and of a date without a title', () => {
    expect(failure(dailyPapersListing, 'Daily Papers\n').message).toContain('The page lists no paper')
    const text = 'A Title\n\nAn abstract.\n\n• 2 authors\n·\nMay 1, 2022\n\n• 3 authors\n·\nMay 2, 2022\n'
    const error = failure(dailyPapersListing, text)
    expect(error.message).toContain('Restore the paper\'s title line')
    expect(error.place.line).toBe(9)
  })

  it('keeps formats apart: neither detects ordinary text', () => {
    for (const text of ['', 'No, we do not.\n', '# Notes\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', '{"mentions": []}']) {
      expect(reproducibilityCard.detects(text)).toBe(false)
      expect(dailyPapersListing.detects(text)).toBe(false)
    }
  })
})
