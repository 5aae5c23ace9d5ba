import { describe, expect, it } from 'vitest'
import { smallApi } from './small-api'

const ALPHA = 'paper:alpha-training-small-networks'

interface Ranking {
  readonly sharedSetups: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: {
      readonly score: number
      readonly paper: { readonly title: string }
      readonly explain: readonly { readonly facet: string; readonly contribution: number; readonly missing: number; readonly surplus: number }[]
      readonly shared: readonly { readonly facet: string; readonly share: number }[]
    } }[]
  }
}

const { data, refusal } = smallApi()

async function ranking(options: string, of = `paper: "${ALPHA}"`) {
  const { sharedSetups } = await data<Ranking>(`{ sharedSetups(${of} ${options}) { totalCount edges { node {
    score paper { title } explain { facet contribution missing surplus } shared { facet share } } } } }`)
  expect(sharedSetups.totalCount).toBe(sharedSetups.edges.length)
  return sharedSetups.edges.map(({ node }) => ({ ...node, title: node.paper.title.split(':')[0]! }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('shared setups', () => {
  it('explain their scores by facets', async () => {
    const found = await ranking('')
    expect(found.length).toBeGreaterThan(3)
    for (const { score, explain, shared } of found) {
      expect(sum(explain.map(({ contribution }) => contribution))).toBeCloseTo(score, 12)
      expect(sum(explain.flatMap(({ contribution, missing, surplus }) => [contribution, missing, surplus]))).toBeCloseTo(1, 12)
      for (const { facet, contribution } of explain) {
        expect(contribution / score).toBeCloseTo(sum(shared.filter((one) => one.facet === facet).map(({ share }) => share)), 12)
      }
    }
  })

  it('count only the kinds asked for', async () => {
    const byDataset = await ranking('kinds: [DATASET]')
    expect(byDataset.map(({ title }) => title).sort()).toEqual(['Beta', 'Delta', 'Eta', 'Gamma'])
    expect(byDataset.flatMap(({ explain }) => explain.map(({ facet }) => facet)).every((facet) => facet === 'DATASET')).toBe(true)
    const bySettings = await ranking('kinds: [HYPERPARAMETER]')
    expect(bySettings[0]).toMatchObject({ title: 'Beta', explain: [{ facet: 'SETTING' }] })
  })

  it('leave out lower scores, other years and venues, and papers without code', async () => {
    const all = await ranking('')
    const least = all[1]!.score
    expect(await ranking(`minimumScore: ${least}`)).toEqual(all.filter(({ score }) => score >= least))
    expect((await ranking('filter: { yearFrom: 2023 }')).map(({ title }) => title).sort()).toEqual(['Eta', 'Zeta'])
    expect((await ranking('filter: { venues: ["ICML"] }'))).toEqual(all.filter(({ title }) => title === 'Beta'))
    expect((await ranking('filter: { hasCode: true }', 'paper: "paper:beta-the-same-again"')).map(({ title }) => title)).toEqual(['Alpha'])
  })

  it('are those of one setup of the paper', async () => {
    const { paper } = await data<{ paper: { setups: { id: string; label: string; sharedSetups: { edges: { node: { paper: { title: string }; score: number } }[] } }[] } }>(
      `{ paper(id: "${ALPHA}") { setups { id label sharedSetups { edges { node { paper { title } score } } } } } }`)
    for (const { id, sharedSetups } of paper.setups) {
      const found = await ranking('', `setup: "${id}"`)
      expect(found.map(({ score, paper: other }) => ({ score, paper: other }))).toEqual(sharedSetups.edges.map(({ node: { score, paper: other } }) => ({ score, paper: other })))
    }
    const [whole, resnet, wide] = await Promise.all(paper.setups.map(({ id }) => ranking('', `setup: "${id}"`)))
    const beta = (found: typeof whole) => found!.find(({ title }) => title === 'Beta')!.score
    expect(beta(resnet)).toBeGreaterThan(beta(whole))
    expect(beta(resnet)).toBeGreaterThan(beta(wide))
  })

  it('say what to give instead', async () => {
    expect(await refusal('{ sharedSetups { totalCount } }')).toMatch(/either `paper` or `setup`/)
    expect(await refusal(`{ sharedSetups(paper: "${ALPHA}", setup: "x") { totalCount } }`)).toMatch(/either `paper` or `setup`/)
    expect(await refusal('{ sharedSetups(setup: "setup:none") { totalCount } }')).toMatch(/no setup/)
    expect(await refusal(`{ sharedSetups(paper: "${ALPHA}", minimumScore: 1.5) { totalCount } }`)).toMatch(/from 0 to 1/)
  })
})
