import { expect, it } from 'vitest'
import { documentId, type Entity, entityId, paperId, type PaperRecord } from '@/graph/model'
import type { GraphStore } from '../graph-store'
import { everything } from './everything'
import { adamW, ALL_RECORDS, batchSize, cifar, imageNet, onePixel, onePixelListing, resNet, resNet18, searched, silent, wideNets } from './fixtures'
import { entity, link, quoting, record, sets, setup } from './make-record'
import type { SuiteContext } from './suite-context'

const documentOf = ({ document, paper }: PaperRecord) => documentId(document.format, document.fileName, paperId(paper.title))

/** A paper that trains on one dataset, as some vocabulary describes it. */
function trainsOn(title: string, dataset: Entity, ...parents: readonly Entity[]): PaperRecord {
  const text = `${title} is trained on ${dataset.name}.`
  return record({
    fileName: `${title}.md`, text, title, entities: [dataset, ...parents],
    setups: [setup([link(dataset, quoting(text)(text, dataset.name))], [])],
  })
}

async function entityNow(store: GraphStore, id: string) {
  return (await store.entitiesById([id]))[0]?.entity ?? null
}

export function testWriting(context: SuiteContext): void {
  it('says what it did', async () => {
    expect(await context.store.write([wideNets, silent])).toEqual({ created: 2, changed: 0, unchanged: 0, linksWritten: 8 })
    expect(await context.store.write([wideNets, onePixel])).toEqual({ created: 1, changed: 0, unchanged: 1, linksWritten: 8 })
    expect(await context.store.write([])).toEqual({ created: 0, changed: 0, unchanged: 0, linksWritten: 0 })
  })

  it('changes nothing when the same is written again, from whatever place', async () => {
    await context.store.write(ALL_RECORDS)
    const before = await everything(context.store)
    const revision = await context.store.revision()
    const moved = ALL_RECORDS.map((one) => ({ ...one, document: { ...one.document, uri: `/elsewhere/${one.document.fileName}` } }))
    expect(await context.store.write(moved)).toEqual({ created: 0, changed: 0, unchanged: 7, linksWritten: 0 })
    expect(await context.store.revision()).toBe(revision)
    expect(await everything(context.store)).toEqual(before)
  })

  it('begins at revision 0 and grows with every change', async () => {
    expect(await context.store.revision()).toBe(0)
    await context.store.write([silent])
    const first = await context.store.revision()
    expect(first).toBeGreaterThan(0)
    await context.store.write([wideNets])
    const second = await context.store.revision()
    expect(second).toBeGreaterThan(first)
    expect(await context.store.remove([documentOf(wideNets)])).toBe(1)
    expect(await context.store.revision()).toBeGreaterThan(second)
  })

  it('has another state after every change, and the same one otherwise', async () => {
    await context.store.write([silent])
    const first = await context.store.state()
    expect(first).toMatch(/./)
    expect(await context.store.state()).toBe(first)
    await context.store.write([silent])
    expect(await context.store.state()).toBe(first)
    await context.store.write([wideNets])
    const second = await context.store.state()
    await context.store.remove([documentOf(wideNets)])
    expect(new Set([first, second, await context.store.state()]).size).toBe(3)
  })

  it('does not depend on the order of documents', async () => {
    await context.store.write(ALL_RECORDS)
    const forwards = await everything(context.store)
    await context.store.remove(ALL_RECORDS.map(documentOf))
    for (const one of [...ALL_RECORDS].reverse()) await context.store.write([one])
    expect(await everything(context.store)).toEqual(forwards)
  })

  it('replaces a document that changed, and removes what it no longer says', async () => {
    const shorter = { ...wideNets, entities: wideNets.entities.filter((one) => one.id !== batchSize.id), setups: wideNets.setups.slice(0, 1) }
    await context.store.write([shorter])
    const expected = await everything(context.store)
    await context.store.write([wideNets])
    expect(await context.store.write([shorter])).toEqual({ created: 0, changed: 1, unchanged: 0, linksWritten: 5 })
    expect(await everything(context.store)).toEqual(expected)
    expect(await context.store.settingsById(['setting:batch-size=64', 'setting:learning-rate=0.1'])).toEqual([null, expect.anything()])
    expect(await entityNow(context.store, batchSize.id)).toBeNull()
  })

  it('counts several records of one document as if they came one after the other', async () => {
    const shorter = { ...silent, reporting: [] }
    expect(await context.store.write([shorter, silent, silent])).toEqual({ created: 1, changed: 1, unchanged: 1, linksWritten: 1 })
    const [reporting] = await context.store.reportingOfPapers([paperId(silent.paper.title)])
    expect(reporting).toHaveLength(2)
  })

  it('removes documents, papers without any, and what nothing refers to', async () => {
    await context.store.write([onePixel, silent])
    const expected = await everything(context.store)
    await context.store.write(ALL_RECORDS)
    const others = ALL_RECORDS.filter((one) => one !== onePixel && one !== silent).map(documentOf)
    expect(await context.store.remove([...others, 'document:none', others[0]!])).toBe(5)
    expect(await everything(context.store)).toEqual(expected)
    expect(await context.store.remove(others)).toBe(0)
    await context.store.remove([documentOf(onePixel), documentOf(silent)])
    const { papers, documents, setups, settings, results, links, entities } = await context.store.stats()
    expect([papers, documents, setups, settings, results, links, ...Object.values(entities)]).toEqual(new Array(12).fill(0))
  })

  it('keeps a parent as long as one of its children lives', async () => {
    await context.store.write([wideNets, onePixel])
    await context.store.remove([documentOf(wideNets)])
    expect(await entityNow(context.store, resNet.id)).toEqual(resNet)
    expect((await context.store.listEntities({ parent: resNet.id }, { first: 10, after: null })).items.map((item) => item.entity.id)).toEqual([resNet18.id])
    await context.store.remove([documentOf(onePixel)])
    expect(await entityNow(context.store, resNet.id)).toBeNull()
  })

  it('shows the fullest description of an entity, in whatever order they come', async () => {
    const plain = entity('Dataset', 'CIFAR-10')
    const named = entity('Dataset', 'CIFAR-10', { aliases: ['CIFAR10'] })
    const full = entity('Dataset', 'CIFAR-10', { aliases: ['Cifar 10', 'CIFAR10', 'CIFAR-10'], parent: 'CIFAR' })
    const parent = entity('Dataset', 'CIFAR')
    const [a, b, c] = [trainsOn('A', plain), trainsOn('B', full, parent), trainsOn('C', named)]
    const shown = { ...full, aliases: ['CIFAR10', 'Cifar 10'] }
    for (const order of [[a, b, c], [c, b, a], [b, c, a]]) {
      for (const one of order) await context.store.write([one])
      expect(await entityNow(context.store, cifar.id)).toEqual(shown)
      await context.store.remove([documentOf(b)])
      expect(await entityNow(context.store, cifar.id)).toEqual(named)
      expect(await entityNow(context.store, parent.id)).toBeNull()
      await context.store.remove([documentOf(c)])
      expect(await entityNow(context.store, cifar.id)).toEqual(plain)
      await context.store.remove([documentOf(a)])
    }
  })

  it('follows a vocabulary that names, unites or parts entities otherwise', async () => {
    const before = [trainsOn('A', entity('Dataset', 'CIFAR-10', { aliases: ['C10', 'C-10'] })), trainsOn('B', entity('Dataset', 'CIFAR-10', { aliases: ['C10', 'C-10'] }))]
    const after = [trainsOn('A', entity('Dataset', 'CIFAR-10', { aliases: ['C10'] })), trainsOn('B', entity('Dataset', 'CIFAR-10', { aliases: ['C10'] }))]
    await context.store.write(before)
    expect(await context.store.write(after)).toMatchObject({ changed: 2 })
    expect((await entityNow(context.store, cifar.id))?.aliases).toEqual(['C10'])
  })

  it('tells settings apart by their units, and shows a number where any document says it as one', async () => {
    const epochs = entity('Hyperparameter', 'epochs')
    const says = (title: string, value: number | string, unit: string | null) => {
      const text = `${title}: 90 epochs`
      return record({ fileName: title, text, title, entities: [epochs], setups: [setup([], [sets(epochs, value, quoting(text)(text, '90'), unit)])] })
    }
    const [number, words, unit] = [says('A', 90, null), says('B', '90', null), says('C', 90, 'steps')]
    const shown = async () => (await context.store.settingsById(['setting:epochs=90', 'setting:epochs=90 steps'])).map((one) => one && [one.value, one.unit])
    for (const order of [[number, words, unit], [unit, words, number]]) {
      for (const one of order) await context.store.write([one])
      expect(await shown()).toEqual([[90, null], [90, 'steps']])
      await context.store.remove([documentOf(number)])
      expect(await shown()).toEqual([['90', null], [90, 'steps']])
      await context.store.remove([documentOf(unit)])
      expect(await shown()).toEqual([['90', null], null])
      await context.store.remove([documentOf(words)])
    }
  })

  it('merges the documents of a paper whatever came first, and parts them again', async () => {
    await context.store.write([onePixelListing])
    const alone = await everything(context.store)
    await context.store.write([onePixel])
    const [paper] = await context.store.papersById([paperId(onePixel.paper.title)])
    // The card says more in all, so it wins where both speak; the listing fills what the card leaves open.
    expect(paper).toMatchObject({ title: 'One Pixel Is a Shortcut', year: 2022, venue: 'ICLR', date: '2023-01-05', organization: 'Example Lab', comments: 12 })
    await context.store.remove([documentOf(onePixel)])
    expect(await everything(context.store)).toEqual(alone)
  })

  it('refuses a record that refers to what it does not describe, and writes nothing of the batch', async () => {
    await context.store.write([silent])
    const before = await everything(context.store)
    const broken = { ...searched, entities: searched.entities.filter((one) => one.id !== adamW.id) }
    await expect(context.store.write([wideNets, broken])).rejects.toMatchObject({ name: 'StoreError', code: 'INVALID' })
    const orphan = { ...onePixel, entities: onePixel.entities.filter((one) => one.id !== resNet.id) }
    await expect(context.store.write([orphan])).rejects.toThrow(entityId('Architecture', 'ResNet'))
    const wrongRelation = { ...searched, setups: searched.setups.map((one) => ({ ...one, links: one.links.map((to) => ({ ...to, relation: 'TRAINS' as const })) })) }
    await expect(context.store.write([wrongRelation])).rejects.toThrow(`TRAINS cannot lead to ${imageNet.id}`)
    expect(await everything(context.store)).toEqual(before)
  })

  it('leaves out entities that a record describes but never refers to', async () => {
    await context.store.write([{ ...silent, entities: [...silent.entities, imageNet] }])
    expect(await entityNow(context.store, imageNet.id)).toBeNull()
  })

  it('counts a link that is said twice in the same words once, and setups of one scope as one', async () => {
    const [all] = silent.setups
    await context.store.write([{ ...silent, setups: [...silent.setups, { ...all!, links: [...all!.links, ...all!.links] }] }])
    expect(await context.store.stats()).toMatchObject({ setups: 1, links: 1 })
  })
}
