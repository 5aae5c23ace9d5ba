import { expect, it } from 'vitest'
import { documentId, type Evidence, paperId, type PaperRecord } from '@/graph/model'
import type { StoredSetup } from '../graph-store'
import {
  adamW, ALL_RECORDS, batchSize, beyond, cifar, foxes, learningRate, onePixel, onePixelListing, pyTorch, resNet18, searched, sgd, silent, turing, wideNets, wideResNet,
} from './fixtures'
import type { SuiteContext } from './suite-context'

const paperOf = (one: PaperRecord) => paperId(one.paper.title)
const documentOf = (one: PaperRecord) => documentId(one.document.format, one.document.fileName, paperOf(one))

/** All evidence of a paper's setups. */
const evidenceOf = (setups: readonly StoredSetup[]): Evidence[] =>
  setups.flatMap(({ links, settings }) => [...links, ...settings].map((link) => link.evidence))

export function testReading(context: SuiteContext): void {
  it('answers in the order asked, with null for what is not there', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    const papers = await store.papersById([paperOf(silent), 'paper:none', paperOf(wideNets), paperOf(silent)])
    expect(papers.map((paper) => paper?.title)).toEqual(['Silent Training', undefined, 'Wide Nets on Small Images', 'Silent Training'])
    const entities = await store.entitiesById([sgd.id, 'setting:learning-rate=0.1', 'dataset:none', cifar.id])
    expect(entities.map((one) => one?.entity.name)).toEqual(['SGD', undefined, undefined, 'CIFAR-10'])
    const settings = await store.settingsById([cifar.id, 'setting:learning-rate=0.1', 'setting:none=1'])
    expect(settings.map((one) => one?.value)).toEqual([undefined, 0.1, undefined])
    expect((await store.setupsOfPapers(['paper:none', paperOf(silent)])).map((setups) => setups.length)).toEqual([0, 1])
    expect((await store.resultsOfPapers(['paper:none', paperOf(onePixel)])).map((results) => results.length)).toEqual([0, 3])
    expect((await store.reportingOfPapers(['paper:none', paperOf(silent)])).map((said) => said.length)).toEqual([0, 2])
    expect((await store.documentsOfPapers(['paper:none', paperOf(onePixel)])).map((documents) => documents.length)).toEqual([0, 2])
    expect(await store.setupsById(['setup:none'])).toEqual([null])
    expect(await store.resultsById(['result:none/0'])).toEqual([null])
    expect(await store.documentsById(['document:none', documentOf(silent)])).toEqual([null, expect.objectContaining({ fileName: 'silent.md' })])
    expect(await store.papersById([])).toEqual([])
  })

  it('keeps setups apart by scope and exception, the paper-wide one first', async () => {
    await context.store.write([wideNets])
    const [setups] = await context.store.setupsOfPapers([paperOf(wideNets)])
    const term = [{ name: 'WideResNet-28-10', entity: wideResNet.id }]
    expect(setups!.map(({ ordinal, scope, except, settings }) => ({ ordinal, scope, except, settings: settings.map((link) => link.setting.id) }))).toEqual([
      { ordinal: 0, scope: [], except: [], settings: ['setting:learning-rate=0.1'] },
      { ordinal: 1, scope: [], except: term, settings: ['setting:batch-size=128'] },
      { ordinal: 2, scope: term, except: [], settings: ['setting:batch-size=64'] },
    ])
    expect(setups![0]!.links.map((link) => [link.relation, link.entity])).toEqual([
      ['ON', cifar], ['TRAINS', resNet18], ['TRAINS', wideResNet], ['APPLIES', sgd],
    ])
    expect(await context.store.setupsById([setups![2]!.id, setups![0]!.id])).toEqual([setups![2], setups![0]])
  })

  it('keeps everything that a link says', async () => {
    await context.store.write([onePixel])
    const [setups] = await context.store.setupsOfPapers([paperOf(onePixel)])
    const said = Object.fromEntries(setups![0]!.links.map(({ entity, count, memoryGb, version, own }) => [entity.name, { count, memoryGb, version, own }]))
    const nothing = { count: null, memoryGb: null, version: null, own: false }
    expect(said).toEqual({
      'CIFAR-10': nothing, 'ResNet-18': nothing, SGD: nothing,
      PixelMark: { ...nothing, own: true },
      [turing.name]: { ...nothing, count: 4, memoryGb: 11 },
      PyTorch: { ...nothing, version: '1.8.1' },
    })
  })

  it('gives every evidence as it was written, and it is what the text says', async () => {
    await context.store.write(ALL_RECORDS)
    for (const one of ALL_RECORDS.filter((record) => record !== onePixel && record !== onePixelListing)) {
      const [setups] = await context.store.setupsOfPapers([paperOf(one)])
      const [document] = await context.store.documentsById([documentOf(one)])
      const written = one.setups.flatMap(({ links, settings }) => [...links, ...settings].map((link) => link.evidence))
      const sorted = (list: readonly Evidence[]) => [...list].sort((a, b) => a.rawStart - b.rawStart || a.raw.length - b.raw.length)
      expect(sorted(evidenceOf(setups!))).toEqual(sorted(written))
      for (const { start, end, quote, rawStart, raw, rule } of evidenceOf(setups!)) {
        if (rule === 'test.header') continue
        expect(document!.text.slice(start - document!.textStart, end - document!.textStart)).toBe(quote)
        expect(document!.text.slice(rawStart - document!.textStart, rawStart - document!.textStart + raw.length)).toBe(raw)
      }
    }
  })

  it('keeps text of any script, and evidence from outside of the document', async () => {
    await context.store.write([foxes, beyond])
    const [fox, other] = await context.store.papersById([paperOf(foxes), paperOf(beyond)])
    expect(fox).toMatchObject({ title: '𝒮-Net: naïve Füchse 🦊', authors: ['Émile Ünknown', '文 無'], abstract: 'Kurz. 🦊' })
    expect(other!.id).toBe('paper:𠀀𠀁')
    const [document] = await context.store.documentsById([documentOf(foxes)])
    expect(document).toMatchObject({ text: foxes.document.text, fileName: 'füchse 🦊.md', textStart: 7, claim: foxes.paper })
    const [setups] = await context.store.setupsOfPapers([paperOf(beyond)])
    expect(setups![0]!.links.map((link) => link.evidence.quote)).toContain('Trained by SGD (header of the page).')
  })

  it('types the values of settings', async () => {
    await context.store.write([searched])
    const [setups] = await context.store.setupsOfPapers([paperOf(searched)])
    expect(setups![0]!.settings.map(({ setting: { id, value, type, numbers, unit, hyperparameterName } }) => [id, value, type, numbers, unit, hyperparameterName])).toEqual([
      ['setting:crop-scale=[0.08, 1]', '[0.08, 1]', 'RANGE', [0.08, 1], null, 'crop scale'],
      ['setting:epochs=90 epochs', 90, 'NUMBER', [90], 'epochs', 'epochs'],
      ['setting:learning-rate=cosine', 'cosine', 'TEXT', [], null, 'learning rate'],
      ['setting:learning-rate={0.1, 0.01}', '{0.1, 0.01}', 'SET', [0.1, 0.01], null, 'learning rate'],
      ['setting:milestones=60, 120, 160 epochs', '60, 120, 160', 'LIST', [60, 120, 160], 'epochs', 'milestones'],
    ])
  })

  it('gives results of all documents of a paper, own and quoted', async () => {
    await context.store.write([onePixel, onePixelListing])
    const [results] = await context.store.resultsOfPapers([paperOf(onePixel)])
    const byDocument = [onePixel, onePixelListing].map((one) => results!.filter((result) => result.document === documentOf(one)))
    expect(byDocument.map((list) => list.map(({ metric, value, unit, own, dataset, reachedBy }) => [metric, value, unit, own, dataset?.name, reachedBy?.name]))).toEqual([
      [['top-1 accuracy', 93.5, '%', true, 'CIFAR-10', 'PixelMark'], ['top-1 accuracy', 91, '%', false, undefined, 'SGD']],
      [['accuracy', 93.5, '%', true, 'CIFAR-10', undefined]],
    ])
    expect(await context.store.resultsById(results!.map((result) => result.id))).toEqual(results)
    expect(byDocument[1]![0]!.evidence).toEqual(onePixelListing.results[0]!.evidence)
  })

  it('keeps what is said not to be reported, and knows nothing of what is not mentioned', async () => {
    await context.store.write(ALL_RECORDS)
    const [silence, wide, none] = await context.store.reportingOfPapers([paperOf(silent), paperOf(wideNets), paperOf(searched)])
    expect(silence).toEqual(silent.reporting.map((said) => ({ ...said, document: documentOf(silent) })))
    expect(wide).toEqual(wideNets.reporting.map((said) => ({ ...said, document: documentOf(wideNets) })))
    expect(none).toEqual([])
  })

  it('finds the links between a paper and an entity, a setting, or all settings of a hyperparameter', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    const wide = paperOf(wideNets)
    const [toDataset, toSetting, toHyperparameter, none, unknown, bothDocuments] = await store.linksBetween([
      [wide, cifar.id], [wide, 'setting:batch-size=64'], [wide, batchSize.id], [wide, adamW.id], ['paper:none', cifar.id], [paperOf(onePixel), cifar.id],
    ])
    expect(toDataset!.map(({ relation, target, evidence }) => [relation, target, evidence.raw])).toEqual([['ON', cifar.id, 'CIFAR-10']])
    expect(toSetting!.map(({ relation, evidence }) => [relation, evidence.raw])).toEqual([['SETS', '64']])
    expect(toHyperparameter!.map(({ setup, target }) => [setup.split('/').at(-1), target])).toEqual([
      ['all-except-wideresnet-28-10', 'setting:batch-size=128'], ['wideresnet-28-10', 'setting:batch-size=64'],
    ])
    expect([none, unknown]).toEqual([[], []])
    expect(bothDocuments).toHaveLength(2)
    const [[device] = [], [library] = []] = await store.linksBetween([[paperOf(onePixel), turing.id], [paperOf(onePixel), pyTorch.id]])
    expect(device).toMatchObject({ relation: 'RUNS_ON', count: 4, memoryGb: 11, version: null })
    expect(library).toMatchObject({ relation: 'BUILT_WITH', count: null, memoryGb: null, version: '1.8.1' })
    expect(await store.linksBetween([[paperOf(searched), learningRate.id]])).toMatchObject([[{ target: 'setting:learning-rate=cosine' }, { target: 'setting:learning-rate={0.1, 0.01}' }]])
  })
}
