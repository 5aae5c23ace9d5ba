import { describe, expect, it } from 'vitest'
import { compareFeatures, FACETS, type Facet, type Feature } from './compare'

/** "dataset:a" is an entity, "setting:lr=0.1" a value of hyperparameter "lr"; a weight may follow: "dataset:a*5". */
function features(text: string): Feature[] {
  return text.split(' ').filter((word) => word !== '').map((word) => {
    const [id = '', weight = '1'] = word.split('*')
    const kind = id.slice(0, id.indexOf(':'))
    const facet = kind.toUpperCase() as Facet
    expect(FACETS).toContain(facet)
    return { id, facet, hyperparameter: facet === 'SETTING' ? id.slice('setting:'.length, id.indexOf('=')) : null, weight: Number(weight) }
  })
}

const ids = (list: readonly Feature[]) => list.map(({ id }) => id).join('|')

/** A comparison in one line: what is shared; what differs; what is missing, with who says nothing. */
function summary(asked: string, other: string): string {
  const { shared, differing, unreported } = compareFeatures(features(asked), features(other))
  return [
    shared.map(({ feature }) => feature.id).join(' '),
    differing.map((row) => `${ids(row.asked)}/${ids(row.other)}`).join(' '),
    unreported.map((row) => `${row.by}:${ids(row.values)}`).join(' '),
  ].join(' ; ')
}

const CASES: readonly (readonly [name: string, asked: string, other: string, expected: string])[] = [
  ['nothing on either side', '', '', ' ;  ; '],
  ['the same entity', 'dataset:a', 'dataset:a', 'dataset:a ;  ; '],
  ['different entities of a kind', 'dataset:a', 'dataset:b', ' ; dataset:a/dataset:b ; '],
  ['one entity in common settles the facet', 'dataset:a dataset:b', 'dataset:b dataset:c', 'dataset:b ;  ; '],
  ['a kind that the other does not report', 'dataset:a', '', ' ;  ; OTHER:dataset:a'],
  ['a kind that the asked one does not report', '', 'hardware:x', ' ;  ; ASKED:hardware:x'],
  ['different values of a hyperparameter', 'setting:lr=0.1', 'setting:lr=0.2', ' ; setting:lr=0.1/setting:lr=0.2 ; '],
  ['each hyperparameter is a facet of its own', 'setting:lr=0.1 setting:wd=1', 'setting:lr=0.1 setting:wd=2', 'setting:lr=0.1 ; setting:wd=1/setting:wd=2 ; '],
  ['different hyperparameters are not compared', 'setting:lr=0.1', 'setting:wd=0.1', ' ;  ; OTHER:setting:lr=0.1 ASKED:setting:wd=0.1'],
  ['several values, one in common', 'setting:lr=0.1 setting:lr=0.2', 'setting:lr=0.2', 'setting:lr=0.2 ;  ; '],
  ['several values, none in common', 'setting:lr=0.1 setting:lr=0.2', 'setting:lr=0.3', ' ; setting:lr=0.1|setting:lr=0.2/setting:lr=0.3 ; '],
  ['kinds do not mix', 'method:a', 'architecture:a', ' ;  ; ASKED:architecture:a OTHER:method:a'],
  ['shared ones by falling weight', 'dataset:a*1 method:b*3 software:c*2', 'dataset:a*1 method:b*3 software:c*2', 'method:b software:c dataset:a ;  ; '],
  ['equal weights by identifier', 'method:b method:a', 'method:a method:b', 'method:a method:b ;  ; '],
  ['facets in their order', 'software:a dataset:a', 'software:b dataset:b', ' ; dataset:a/dataset:b software:a/software:b ; '],
  ['settings by the weight of their heaviest value', 'setting:a=1*1 setting:b=1*5', 'setting:a=2*1 setting:b=2*9', ' ; setting:b=1/setting:b=2 setting:a=1/setting:a=2 ; '],
  ['values within a facet by falling weight', 'dataset:a*1 dataset:b*2', 'dataset:c', ' ; dataset:b|dataset:a/dataset:c ; '],
  ['all three at once', 'dataset:a method:m setting:lr=1', 'dataset:a method:n hardware:h', 'dataset:a ; method:m/method:n ; ASKED:hardware:h OTHER:setting:lr=1'],
]

describe('compareFeatures', () => {
  it.each(CASES)('%s', (_name, asked, other, expected) => expect(summary(asked, other)).toBe(expected))

  it('is symmetric but for the sides', () => {
    for (const [, asked, other] of CASES) {
      const there = compareFeatures(features(asked), features(other))
      const back = compareFeatures(features(other), features(asked))
      expect(back.shared).toEqual(there.shared)
      expect(back.differing.map((row) => [row.other, row.asked])).toEqual(there.differing.map((row) => [row.asked, row.other]))
      expect(back.unreported.map((row) => row.by)).toEqual(there.unreported.map((row) => row.by === 'ASKED' ? 'OTHER' : 'ASKED'))
    }
  })

  it('gives shares of the shared weight that make 1', () => {
    const { shared } = compareFeatures(features('dataset:a*1 method:b*3'), features('dataset:a*1 method:b*3 method:c*9'))
    expect(shared.map(({ share }) => share)).toEqual([0.75, 0.25])
  })
})
