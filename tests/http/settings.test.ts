import { describe, expect, it } from 'vitest'
import { smallApi } from './small-api'

const { data, refusal } = smallApi()

async function titles(filter: string): Promise<string[]> {
  const { papers } = await data<{ papers: { totalCount: number; edges: { node: { title: string } }[] } }>(
    `{ papers(orderBy: TITLE, filter: ${filter}) { totalCount edges { node { title } } } }`)
  expect(papers.totalCount).toBe(papers.edges.length)
  return papers.edges.map(({ node }) => node.title.split(':')[0]!)
}

describe('papers by what they set', () => {
  it.each([
    ['{ settings: [{ hyperparameter: "lr", from: 0.05 }] }', ['Alpha', 'Beta', 'Delta']],
    ['{ settings: [{ hyperparameter: "step size", to: 0.05 }] }', ['Eta', 'Gamma', 'Zeta']],
    ['{ settings: [{ hyperparameter: "batch size", from: 64, to: 128 }] }', ['Alpha', 'Beta']],
    ['{ settings: [{ hyperparameter: "batch size", from: 256, to: 256 }, { hyperparameter: "learning rate", from: 0.1 }] }', ['Delta']],
    ['{ settings: [{ hyperparameter: "learning rate schedule", value: "cosine" }] }', ['Eta']],
    ['{ settings: [{ hyperparameter: "batch size", unit: "images" }] }', []],
    ['{ settings: [{ hyperparameter: "batch size", unit: "" }] }', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['{ settings: [{ hyperparameter: "epochs" }] }', ['Delta']],
  ])('%s', async (filter, expected) => expect(await titles(filter)).toEqual(expected))

  it('hold in a scope, where what is said of it counts before what is said of all experiments', async () => {
    const inScope = (scope: string, from: number, to: number) => titles(`{ settings: [{ hyperparameter: "batch size", from: ${from}, to: ${to}, scope: "${scope}" }] }`)
    expect(await inScope('WideResNet-28-10', 64, 64)).toEqual(['Alpha'])
    expect(await inScope('WideResNet-28-10', 128, 128)).toEqual([])
    expect(await inScope('ResNet-18', 128, 128)).toEqual(['Alpha', 'Beta'])
    expect(await inScope('ResNet-18', 64, 64)).toEqual([])
    expect(await inScope('CIFAR-10', 256, 256)).toEqual(['Gamma'])
  })

  it('have a family by any of its members, where that is asked for', async () => {
    expect(await titles('{ linkedTo: ["architecture:resnet"] }')).toEqual(['Delta'])
    expect(await titles('{ linkedTo: ["architecture:resnet"], withNarrower: true }')).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma'])
    expect(await titles('{ linkedTo: ["dataset:imagenet"], notLinkedTo: ["architecture:resnet"], withNarrower: true }')).toEqual(['Eta'])
    expect(await titles('{ linkedTo: ["hyperparameter:epochs"], withNarrower: true }')).toEqual(['Delta'])
  })

  it.each([
    ['{ devices: [{ hardware: "NVIDIA A100", from: 1, to: 1 }] }', ['Alpha']],
    ['{ devices: [{ hardware: "NVIDIA A100" }] }', ['Alpha']],
    ['{ devices: [{ hardware: "NVIDIA A100", from: 2 }] }', []],
    ['{ devices: [{ from: 2 }] }', ['Delta']],
    ['{ devices: [{ to: 8 }] }', ['Alpha', 'Delta']],
    ['{ devices: [{ hardware: "NVIDIA V100", from: 8 }], settings: [{ hyperparameter: "epochs" }] }', ['Delta']],
  ])('and by the number of devices, where they say it: %s', async (filter, expected) => expect(await titles(filter)).toEqual(expected))

  it('are told from those that leave it out', async () => {
    expect(await titles('{ linkedTo: ["dataset:cifar-10"], notSetting: ["weight decay"] }')).toEqual(['Gamma'])
    expect(await titles('{ linkedTo: ["dataset:imagenet"], notSetting: ["batch size", "epochs"] }')).toEqual(['Eta'])
    expect(await titles('{ linkedTo: ["dataset:cifar-10"], notLinkedTo: ["method:adam"], withoutKinds: [HARDWARE] }')).toEqual(['Beta'])
    expect(await titles('{ withoutKinds: [HYPERPARAMETER] }')).toEqual(['Epsilon'])
    expect(await titles('{ linkedTo: ["dataset:cifar-10"], notReporting: [HARDWARE] }')).toEqual(['Beta'])
  })

  it('are refused with what to write instead', async () => {
    const filtered = (filter: string) => refusal(`{ papers(filter: ${filter}) { totalCount } }`)
    expect(await filtered('{ settings: [{ hyperparameter: "learning rat" }] }')).toMatch(/did you mean "learning rate"/)
    expect(await filtered('{ settings: [{ hyperparameter: "lr", from: 2, to: 1 }] }')).toMatch(/Exchange/)
    expect(await filtered('{ devices: [{ from: 8, to: 1 }] }')).toMatch(/Exchange/)
    expect(await filtered('{ devices: [{ hardware: "B52" }] }')).toMatch(/No hardware is called|No entity is called/)
    expect(await filtered('{ settings: [{ hyperparameter: "lr", scope: "ResNet18x" }] }')).toMatch(/No entity is called/)
    expect(await filtered(`{ linkedTo: [${Array.from({ length: 51 }, (_, i) => `"dataset:${i}"`).join()}] }`)).toMatch(/at most 50/)
  })
})

describe('the distribution of a hyperparameter', () => {
  it('has a histogram, of equal width or of equal ratio', async () => {
    expect(await data(`{ facets { distribution(hyperparameter: "lr") {
      equal: histogram(bins: 2) { from to count } ratio: histogram(bins: 2, logarithmic: true) { from to count }
    } } }`)).toEqual({ facets: { distribution: {
      equal: [{ from: 0.001, to: 0.0505, count: 3 }, { from: 0.0505, to: 0.1, count: 3 }],
      ratio: [{ from: 0.001, to: expect.closeTo(0.01, 9), count: 3 }, { from: expect.closeTo(0.01, 9), to: 0.1, count: 3 }],
    } } })
  })

  it('is that of a dataset and an architecture', async () => {
    expect(await data(`{ facets(filter: { linkedTo: ["dataset:cifar-10"] }) {
      all: distribution(hyperparameter: "batch size") { numbers values { setting { value } papers } }
      wide: distribution(hyperparameter: "batch size", scope: "WideResNet-28-10") { numbers values { setting { value } papers } }
    } }`)).toEqual({ facets: {
      all: { numbers: 4, values: [{ setting: { value: '128' }, papers: 2 }, { setting: { value: '256' }, papers: 1 }, { setting: { value: '64' }, papers: 1 }] },
      wide: { numbers: 1, values: [{ setting: { value: '64' }, papers: 1 }] },
    } })
  })

  it.each([0, -1, 201])('refuses %i bins', async (bins) => {
    expect(await refusal(`{ facets { distribution(hyperparameter: "lr") { histogram(bins: ${bins}) { count } } } }`)).toMatch(/from 1 to 200/)
  })
})

describe('coverage', () => {
  it('says by year which share of papers reports what', async () => {
    const { facets } = await data<{ facets: { coverage: unknown[] } }>(`{ facets { coverage(facets: [HARDWARE], hyperparameters: ["lr"]) {
      venue year papers withCode reports { facet hyperparameter { name } papers share notReported }
    } } }`)
    const row = (year: number | null, papers: number, withCode: number, hardware: number, silent: number, rate: number) => ({
      venue: null, year, papers, withCode, reports: [
        { facet: 'HARDWARE', hyperparameter: null, papers: hardware, share: hardware / papers, notReported: silent },
        { facet: 'SETTING', hyperparameter: { name: 'learning rate' }, papers: rate, share: rate / papers, notReported: null },
      ],
    })
    expect(facets.coverage).toEqual([row(2020, 1, 0, 1, 0, 1), row(2021, 1, 1, 1, 0, 1), row(2022, 2, 0, 0, 1, 2), row(2023, 2, 0, 1, 0, 2), row(null, 1, 0, 0, 0, 0)])
  })

  it('puts papers together by venue, by both, or all', async () => {
    const groups = async (by: string) => {
      const { facets } = await data<{ facets: { coverage: { venue: string | null; year: number | null; papers: number }[] } }>(`{ facets { coverage(by: ${by}) { venue year papers reports { facet share } } } }`)
      return facets.coverage.map(({ venue, year, papers }) => [venue, year, papers])
    }
    expect(await groups('ALL')).toEqual([[null, null, 7]])
    expect((await groups('VENUE'))[0]).toEqual(['NeurIPS', null, 2])
    expect(await groups('VENUE')).toHaveLength(6)
    expect(await groups('VENUE_AND_YEAR')).toHaveLength(7)
  })

  it('refuses too many hyperparameters', async () => {
    expect(await refusal(`{ facets { coverage(hyperparameters: [${Array(21).fill('"lr"').join()}]) { papers } } }`)).toMatch(/At most 20/)
  })
})
