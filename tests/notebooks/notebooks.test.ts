import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root, runPython } from './run-python'

const FOLDER = join(root, 'notebooks')
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.ipynb')).sort()

interface Frame {
  readonly columns: readonly string[]
  readonly rows: number
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

interface Run {
  readonly notebook: string
  readonly frames: Readonly<Record<string, Frame>>
  readonly images: number
}

let runs: ReadonlyMap<string, Run>

// `npm run notebooks -- --write` saves what they print and draw.
beforeAll(async () => {
  const write = process.env.NOTEBOOKS_WRITE === '1' ? ['--write'] : []
  const output = await runPython(join(import.meta.dirname, 'run_notebooks.py'), ...write, ...NAMES.map((name) => join(FOLDER, name)))
  runs = new Map(output.trimEnd().split('\n').map((line) => JSON.parse(line) as Run).map((run) => [run.notebook, run]))
}, 400_000)

describe('shared-setups', () => {
  const run = () => runs.get('shared-setups.ipynb')!

  it('finds every paper that shares something, most alike first', () => {
    const { shared } = run().frames
    expect(shared!.columns).toEqual(['paper', 'year', 'score', 'shared', 'differing', 'not stated there'])
    expect(shared!.rows).toBeGreaterThan(50)
    expect(shared!.records[0]).toMatchObject({ paper: 'Improved Regularization of Convolutional Neural Networks with Cutout', year: 2017 })
    const scores = shared!.records.map(({ score }) => score as number)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
  })

  it('explains the score, by parts that make one, and quotes both sides', () => {
    const { parts, quotes, differences, not_stated: silent } = run().frames
    expect(parts!.records.reduce((sum, { share }) => sum + (share as number), 0)).toBeCloseTo(1, 6)
    expect(parts!.records.map(({ label }) => label)).toContain('learning rate milestones = 60, 120, 160')
    expect(quotes!.records.find(({ shared }) => shared === 'learning rate milestones = 60, 120, 160')).toMatchObject({ there: expect.stringContaining('multiplied by 0.2 at epochs 60, 120 and 160') as string })
    expect(differences!.records).toContainEqual(expect.objectContaining({ facet: 'software', there: 'PyTorch' }))
    expect(silent!.rows).toBe(5)
    expect(run().images).toBe(1)
  })
})

describe('baselines-for-a-plan', () => {
  const run = () => runs.get('baselines-for-a-plan.ipynb')!

  it('judges candidates, comparable ones first', () => {
    const { baselines } = run().frames
    const verdicts = baselines!.records.map(({ verdict }) => verdict as string)
    const order = ['COMPARABLE', 'UNKNOWN', 'DIFFERS']
    expect(verdicts).toEqual([...verdicts].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    const of = (paper: string) => baselines!.records.find((record) => record.paper === paper)
    expect(of('Improved Regularization of Convolutional Neural Networks with Cutout')).toMatchObject({ verdict: 'COMPARABLE', 'not stated': '', 'differs in': '' })
    expect(of('Wide Residual Networks')).toMatchObject({ verdict: 'UNKNOWN', 'not stated': 'epochs' })
    expect(of('mixup: Beyond Empirical Risk Minimization')).toMatchObject({ verdict: 'DIFFERS', 'differs in': expect.stringContaining('weight decay: 0.0001') as string })
  })

  it('sees what a tolerance changes, and reads results with their quotes', () => {
    const { counts, results } = run().frames
    const total = (column: string) => counts!.records.reduce((sum, record) => sum + (record[column] as number), 0)
    expect(total('exact')).toBe(run().frames.baselines!.rows)
    expect(results!.records.length).toBeGreaterThan(2)
    expect(results!.records.every(({ quote, dataset }) => dataset === 'CIFAR-10' && (quote as string).length > 20)).toBe(true)
  })
})

describe('distribution-of-a-setting', () => {
  const run = () => runs.get('distribution-of-a-setting.ipynb')!

  it('has a row a setup, over all pages', () => {
    const { setups } = run().frames
    expect(setups!.columns).toEqual(['paperId', 'title', 'year', 'venue', 'scope', 'architectures', 'methods', 'weight decay', 'batch size'])
    expect(setups!.rows).toBeGreaterThan(100)
    expect(setups!.records.some((record) => record['weight decay'] === 0.0001)).toBe(true)
  })

  it('agrees with the count of the server', () => {
    const { common, quantiles, values } = run().frames
    expect(common!.records[0]).toMatchObject({ setting: 'weight decay = 0.0001' })
    expect(quantiles!.records[0]).toMatchObject({ median: 0.0001 })
    const mine = new Set(values!.records.filter((record) => record['weight decay'] === 0.0001).map(({ paperId }) => paperId))
    expect(Math.abs(mine.size - (common!.records[0]!.papers as number))).toBeLessThanOrEqual(2)
  })

  it('reads the exported file, which tells not reported from not stated', () => {
    const { exported, reporting, setups } = run().frames
    expect(exported!.rows).toBe(setups!.rows)
    expect(exported!.columns).toEqual(expect.arrayContaining(['paper_id', 'scope', 'datasets', 'weight_decay', 'weight_decay_text', 'hardware_reporting']))
    expect(reporting!.columns).toEqual(expect.arrayContaining(['NOT_REPORTED', 'REPORTED', 'nothing is said']))
    expect(run().images).toBe(2)
  })
})

it.each(NAMES)('%s is committed with its output', (name) => {
  const { cells } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { cells: { cell_type: string; execution_count: number | null; outputs: { output_type: string }[] }[] }
  const code = cells.filter(({ cell_type }) => cell_type === 'code')
  expect(code.every(({ execution_count }, i) => execution_count === i + 1)).toBe(true)
  expect(code.some(({ outputs }) => outputs.length > 0)).toBe(true)
  expect(code.flatMap(({ outputs }) => outputs).filter(({ output_type }) => output_type === 'error')).toEqual([])
})
