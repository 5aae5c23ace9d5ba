import { describe, expect, it } from 'vitest'
import type { Baseline } from '../baselines-query'
import { measuresOf } from './measures'
import { decidingReasons, judgedRows } from './rows'
import { toBibliography, toCsv, toLatex, toMarkdown } from './tables'
import { reasonText, shortReason } from './words'

const PAPER = { id: 'paper:a', title: 'A | B & C_1', venue: 'ICLR', year: 2020, authors: ['Ada Example'], arxiv: null, doi: null, url: null, code: [] }
const RESULT = { id: 'result:1', metric: 'top-1 accuracy', value: 76.2, unit: '%', own: true, dataset: { id: 'dataset:cifar-10', name: 'CIFAR-10' }, reachedBy: null }
const BASELINE: Baseline = {
  verdict: 'DIFFERS', agreement: 13.49, paper: PAPER,
  setup: { id: 'setup:a/b/all', label: 'all experiments', scope: [] },
  reasons: [
    { facet: 'DATASET', hyperparameter: null, verdict: 'COMPARABLE', cause: 'SAME', values: ['CIFAR-10'], candidateValues: ['CIFAR-10'] },
    { facet: 'SETTING', hyperparameter: { id: 'hyperparameter:batch-size', name: 'batch size' }, verdict: 'DIFFERS', cause: 'DIFFERENT', values: ['batch size = 128'], candidateValues: ['batch size = 256'] },
    { facet: 'HARDWARE', hyperparameter: null, verdict: 'UNKNOWN', cause: 'CANDIDATE_SILENT', values: ['V100'], candidateValues: [] },
  ],
  results: [RESULT, { ...RESULT, id: 'result:2', value: 74 }, { ...RESULT, id: 'result:3', value: 99, own: false }],
}
const TWIN: Baseline = { ...BASELINE, paper: { ...PAPER, id: 'paper:b', title: 'A | other one' }, results: [] }

const judged = judgedRows([BASELINE, TWIN])
const table = { ...judged, measure: measuresOf(judged.rows, { results: [], datasets: {} })[0] ?? null }

it('says why, by what decides', () => {
  const { facets, rows: [row] } = judged
  expect(row && decidingReasons(row).map((reason) => reasonText(facets, reason))).toEqual(['batch size: 128 here, 256 there (different)'])
  expect(row?.reasons.map((reason) => reasonText(facets, reason))).toContain('dataset: CIFAR-10 (the same)')
  expect(row?.reasons.map((reason) => shortReason(facets, reason))).toEqual(['dataset CIFAR-10, the same', 'batch size 256, not 128', 'hardware not reported'])
})

it('shows both sides where one names only the family', () => {
  const family = { ...BASELINE, verdict: 'UNKNOWN' as const, reasons: [{ facet: 'ARCHITECTURE' as const, hyperparameter: null, verdict: 'UNKNOWN' as const, cause: 'LESS_EXACT' as const, values: ['ResNet'], candidateValues: ['ResNet-18'] }] }
  const { facets, rows: [row] } = judgedRows([family])
  expect(row?.reasons.map((reason) => shortReason(facets, reason))).toEqual(['architecture ResNet-18, here ResNet'])
  expect(row?.reasons.map((reason) => reasonText(facets, reason))).toEqual(['architecture: ResNet here, ResNet-18 there (only the family named on one side)'])
})

it('carries what the subject has once, whatever the number of candidates', () => {
  expect(judged.facets.map(({ key }) => key)).toEqual(['DATASET', 'hyperparameter:batch-size', 'HARDWARE'])
  expect(judged.rows[0]?.reasons.map(({ values }) => values)).toEqual([undefined, ['batch size = 256'], []])
})

describe('a table', () => {
  it('as Markdown keeps its columns', () => {
    expect(toMarkdown(table).split('\n')[0]).toBe('| Paper | Venue | Year | Verdict | top-1 accuracy (%) on CIFAR-10 | Agreement | Why |')
    expect(toMarkdown(table).split('\n')[2]).toBe('| A \\| B & C_1 | ICLR | 2020 | Differs | 74 – 76.2 | 13.5 | batch size 256, not 128 |')
  })

  it('as LaTeX prints every character, and cites what its bibliography holds', () => {
    expect(toLatex(table)).toContain('A \\textbar{} B \\& C\\_1~\\cite{example2020} & ICLR & 2020 & Differs & 74 -- 76.2 & 13.5')
    expect(toLatex(table)).toContain('\\cite{example2020b}')
    expect([...toBibliography(table).matchAll(/@\w+\{([^,]+),/g)].map(([, key]) => key)).toEqual(['example2020', 'example2020b'])
  })

  it('as CSV quotes what must be quoted', () => {
    expect(toCsv(table)).toContain('"batch size: 128 here, 256 there (different)"')
  })
})
