import { describe, expect, it } from 'vitest'
import { CONTRADICTING } from '@/graph/store/conformance/contradicting'
import { ALL_RECORDS } from '@/graph/store/conformance/fixtures'
import { smallApi } from './small-api'

const PAPER = 'paper:two-accounts-of-one-paper'

interface Statement {
  readonly value: string
  readonly paper: { readonly title: string }
  readonly document: { readonly fileName: string }
  readonly setup: { readonly label: string } | null
  readonly settings: readonly { readonly label: string }[]
  readonly result: { readonly own: boolean } | null
  readonly evidence: readonly { readonly quote: string; readonly raw: string }[]
}

interface Conflicts {
  readonly conflicts: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly edges: readonly { readonly node: {
      readonly kind: string
      readonly variable: string | null
      readonly metric: string | null
      readonly hyperparameter: { readonly name: string } | null
      readonly first: Statement
      readonly second: Statement
    } }[]
  }
}

const { data, errorOf } = smallApi([], [...ALL_RECORDS, ...CONTRADICTING])

const STATEMENT = '{ value quote paper { title } document { fileName } setup { label } settings { label } result { own } evidence { quote raw } }'

async function conflicts(args: string) {
  const { conflicts: found } = await data<Conflicts>(
    `{ conflicts(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { kind variable metric hyperparameter { name } first ${STATEMENT} second ${STATEMENT} } } } }`)
  return { ...found, nodes: found.edges.map(({ node }) => node) }
}

describe('conflicts', () => {
  it('between the documents of one paper carry both statements with their quotes', async () => {
    const { nodes, totalCount } = await conflicts(`paper: "${PAPER}"`)
    expect(totalCount).toBe(3)
    expect(nodes.map(({ kind }) => kind)).toEqual(['REPORTING', 'SETTING', 'VENUE'])
    const [reporting, setting, venue] = nodes
    expect(reporting!.variable).toBe('HARDWARE')
    const statements = (node: typeof reporting) => [node!.first, node!.second].sort((a, b) => (a.document.fileName < b.document.fileName ? -1 : 1))
    const [silent, naming] = statements(reporting)
    expect([silent!.value, silent!.evidence]).toEqual(['not reported', []])
    expect([naming!.value, naming!.evidence.map(({ raw }) => raw)]).toEqual(['NVIDIA GeForce RTX 2080 Ti', ['RTX 2080 Ti']])
    expect(setting!.hyperparameter?.name).toBe('batch size')
    expect(statements(setting).map(({ value, setup, settings, evidence }) => [value, setup?.label, settings.map(({ label }) => label), evidence.map(({ raw }) => raw)])).toEqual([
      ['64', 'ResNet-18', ['batch size = 64'], ['64']], ['32', 'ResNet-18', ['batch size = 32'], ['32']],
    ])
    expect(statements(venue).map(({ value, document }) => [document.fileName, value])).toEqual([['first.md', 'ICML'], ['second.md', 'NeurIPS']])
  })

  it('between papers are figures that one quotes of the other', async () => {
    const { nodes } = await conflicts('kinds: [RESULT]')
    expect(nodes.map(({ kind, metric, first, second }) => [kind, metric, first.value, first.result?.own, second.value, second.result?.own, second.paper.title])).toEqual([
      ['RESULT', 'top-1 accuracy', '91.5 %', false, '93.5 %', true, 'One Pixel Is a Shortcut'],
    ])
    expect(nodes[0]!.first.evidence[0]!.quote).toContain('91.5 %')
  })

  it('are those of a paper in its own field too', async () => {
    const { paper } = await data<{ paper: { conflicts: { totalCount: number; edges: { node: { kind: string } }[] } } }>(
      `{ paper(id: "${PAPER}") { conflicts(kinds: [VENUE]) { totalCount edges { node { kind } } } } }`)
    expect(paper.conflicts).toEqual({ totalCount: 1, edges: [{ node: { kind: 'VENUE' } }] })
  })

  it('come in pages without a gap', async () => {
    const whole = (await conflicts('first: 100')).nodes
    expect(whole.length).toBeGreaterThan(4)
    const paged: typeof whole[number][] = []
    for (let after: string | null = null; ;) {
      const page = await conflicts(`first: 2${after === null ? '' : `, after: "${after}"`}`)
      paged.push(...page.nodes)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(paged).toEqual(whole)
  })

  it('refuse a cursor of another list', async () => {
    const { pageInfo } = await conflicts('first: 1')
    expect((await errorOf(`{ conflicts(kinds: [VENUE], after: "${pageInfo.endCursor}") { totalCount } }`)).code).toBe('BAD_USER_INPUT')
  })
})
