import { describe, expect, it } from 'vitest'
import type { Baseline } from './baselines-query'
import { latexText, toCsv, toLatex, toMarkdown } from './tables'
import { decidingReasons, reasonText } from './words'

const BASELINE: Baseline = {
  verdict: 'DIFFERS', agreement: 13.49,
  paper: { id: 'paper:a', title: 'A | B & C_1', venue: 'ICLR', year: 2020 },
  setup: { id: 'setup:a/b/all', label: 'all experiments', scope: [] },
  reasons: [
    { facet: 'DATASET', hyperparameter: null, verdict: 'COMPARABLE', cause: 'SAME', values: ['CIFAR-10'], candidateValues: ['CIFAR-10'] },
    { facet: 'SETTING', hyperparameter: { id: 'hyperparameter:batch-size', name: 'batch size' }, verdict: 'DIFFERS', cause: 'DIFFERENT', values: ['batch size = 128'], candidateValues: ['batch size = 256'] },
    { facet: 'HARDWARE', hyperparameter: null, verdict: 'UNKNOWN', cause: 'CANDIDATE_SILENT', values: ['V100'], candidateValues: [] },
  ],
  results: [],
}

it('says why, by what decides', () => {
  expect(decidingReasons(BASELINE).map(reasonText)).toEqual(['batch size: 128 here, 256 there (different)'])
  expect(BASELINE.reasons.map(reasonText)).toContain('dataset: CIFAR-10 (the same)')
  expect(BASELINE.reasons.map(reasonText)).toContain('hardware: V100 here (not reported there)')
})

describe('a table', () => {
  it('as Markdown keeps its columns', () => {
    expect(toMarkdown([BASELINE]).split('\n')[2]).toBe(
      '| A \\| B & C_1 | ICLR 2020 | all experiments | Differs | 13.5 | batch size: 128 here, 256 there (different) |  |')
  })

  it('as LaTeX prints every character', () => {
    expect(toLatex([BASELINE])).toContain('A | B \\& C\\_1 & ICLR 2020')
    expect(latexText('a\\b^2~{x}')).toBe('a\\textbackslash{}b\\textasciicircum{}2\\textasciitilde{}\\{x\\}')
  })

  it('as CSV quotes what must be quoted', () => {
    expect(toCsv([BASELINE])).toContain('"batch size: 128 here, 256 there (different)"')
  })
})
