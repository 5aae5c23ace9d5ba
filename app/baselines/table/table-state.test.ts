import { describe, expect, it } from 'vitest'
import { figuresOf, figuresText, measuresOf, numberIn, numericFacets } from './measures'
import type { Row, Verdict } from './rows'
import { filteredRows, groupsOf, sortDirection, sortedRows, type TableState } from './table-state'

const ALL: TableState = {
  q: '', verdict: [], from: null, to: null, code: false, reported: false, sort: 'agreement', reverse: false, measure: null, against: 'year', all: [], open: [],
}

function row(id: string, verdict: Verdict, year: number | null, agreement: number, ...accuracies: number[]): Row {
  return {
    paper: { id, title: `Title ${id}`, venue: 'ICLR', year, authors: [`Author ${id}`], arxiv: null, doi: null, url: null, code: id === 'c' ? ['https://example.org'] : [] },
    verdict, agreement, scope: null,
    reasons: [{ facet: 0, verdict, cause: 'DIFFERENT', values: [`batch size = ${agreement * 10}`] }],
    results: accuracies.map((value, index) => ({ id: `${id}${index}`, metric: 'accuracy', value, unit: '%', own: true, dataset: null, reachedBy: null })),
  }
}

const ROWS = [row('a', 'COMPARABLE', 2019, 5, 90, 92.5), row('b', 'COMPARABLE', null, 7, 95), row('c', 'DIFFERS', 2021, 9), row('d', 'COMPARABLE', 2020, 6)]
const FACETS = [{ key: 'hyperparameter:batch-size', facet: 'SETTING' as const, hyperparameter: { id: 'hyperparameter:batch-size', name: 'batch size' }, values: ['batch size = 128'] }]
const NO_SUBJECT = { results: [], datasets: {} }
const [MEASURE = null] = measuresOf(ROWS, NO_SUBJECT)
const ids = (rows: readonly Row[]) => rows.map(({ paper }) => paper.id).join('')

describe('sorting', () => {
  it('keeps verdicts together', () => expect(ids(sortedRows(ROWS, ALL, MEASURE))).toBe('bdac'))

  it('puts what has no value last, whichever way', () => {
    expect(ids(sortedRows(ROWS, { sort: 'year', reverse: false }, MEASURE))).toBe('dabc')
    expect(ids(sortedRows(ROWS, { sort: 'year', reverse: true }, MEASURE))).toBe('adbc')
    expect(ids(sortedRows(ROWS, { sort: 'result', reverse: false }, MEASURE))).toBe('badc')
  })

  it('is told to assistive technology', () => {
    expect(sortDirection({ sort: 'year', reverse: false }, 'year')).toBe('descending')
    expect(sortDirection({ sort: 'paper', reverse: false }, 'paper')).toBe('ascending')
    expect(sortDirection(ALL, 'year')).toBeUndefined()
  })
})

it.each<[Partial<TableState>, string]>([
  [{ q: 'AUTHOR b' }, 'b'], [{ from: 2020 }, 'cd'], [{ to: 2019 }, 'a'], [{ code: true }, 'c'], [{ reported: true }, 'ab'], [{ q: 'nothing' }, ''],
])('filters by %j', (filter, left) => expect(ids(filteredRows(ROWS, { ...ALL, ...filter }, MEASURE))).toBe(left))

it('groups by verdict, those asked for alone', () => {
  expect(groupsOf(ROWS, { verdict: [] }).map(({ verdict, rows }) => [verdict, rows.length])).toEqual([['COMPARABLE', 3], ['DIFFERS', 1]])
  expect(groupsOf(ROWS, { verdict: ['DIFFERS'] })).toHaveLength(1)
})

describe('measures', () => {
  it('count the papers that report them', () => expect(MEASURE).toMatchObject({ metric: 'accuracy', unit: '%', papers: 2 }))

  it('stand in the order of what tells most for the subject', () => {
    const on = (name: string, metric: string, own = true): Row['results'][number] =>
      ({ id: `${name} ${metric}`, metric, value: 90, unit: '%', own, dataset: { id: `dataset:${name}`, name }, reachedBy: null })
    const rows = [
      ...Array.from({ length: 9 }, (_, place) => ({ ...row(`i${place}`, 'DIFFERS', 2020, 1), results: [on('ImageNet', 'accuracy')] })),
      ...Array.from({ length: 4 }, (_, place) => ({ ...row(`c${place}`, 'DIFFERS', 2020, 1), results: [on('CIFAR-10', 'accuracy')] })),
      ...Array.from({ length: 3 }, (_, place) => ({ ...row(`e${place}`, 'DIFFERS', 2020, 1), results: [on('CIFAR-10', 'error rate')] })),
      { ...row('s', 'DIFFERS', 2020, 1), results: [on('SVHN', 'accuracy')] },
    ]
    const orderFor = (subject: Parameters<typeof measuresOf>[1]) => measuresOf(rows, subject).map(({ metric, dataset }) => `${metric} on ${dataset}`)
    expect(orderFor(NO_SUBJECT)).toEqual(['accuracy on ImageNet', 'accuracy on CIFAR-10', 'error rate on CIFAR-10', 'accuracy on SVHN'])
    const datasets = { 'CIFAR-10': 4, ImageNet: 2, SVHN: 9 }
    expect(orderFor({ results: [], datasets })).toEqual(['accuracy on CIFAR-10', 'error rate on CIFAR-10', 'accuracy on ImageNet', 'accuracy on SVHN'])
    expect(orderFor({ results: [on('CIFAR-10', 'error rate')], datasets })[0]).toBe('error rate on CIFAR-10')
    expect(orderFor({ results: [on('CIFAR-10', 'error rate', false)], datasets })[0], 'what is quoted from elsewhere does not count').toBe('accuracy on CIFAR-10')
  })

  it('are shown from the least to the most', () => {
    const [first = ROWS[1]] = ROWS
    expect(first && figuresText(figuresOf(first, MEASURE), '%')).toBe('90 – 92.5 %')
    expect(figuresText([1e-7], null)).toBe('1e-7')
  })

  it('can be drawn against settings that are numbers', () => {
    expect(numericFacets(FACETS, ROWS).map(({ key }) => key)).toEqual(['hyperparameter:batch-size'])
    expect(ROWS.map((candidate) => numberIn(FACETS, candidate, 0))).toEqual([50, 70, 90, 60])
  })
})
