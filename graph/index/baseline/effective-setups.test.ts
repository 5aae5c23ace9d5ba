import { describe, expect, it } from 'vitest'
import { entityId, RELATION_OF_KIND, settingId, typedValue, type EntityKind, type Evidence } from '@/graph/model'
import type { StoredSetup } from '@/graph/store/graph-store'
import { effectiveSetups, runsOf, type EffectiveSetup } from './effective-setups'

const evidence: Evidence = { section: null, quote: 'x', start: 0, end: 1, raw: 'x', rawStart: 0, rule: 'test', confidence: 1 }
type LinkedKind = Exclude<EntityKind, 'Hyperparameter'>

interface Sketch {
  readonly scope?: readonly (readonly [kind: LinkedKind, name: string])[]
  readonly except?: readonly (readonly [kind: LinkedKind, name: string])[]
  readonly has?: readonly (readonly [kind: LinkedKind, name: string])[]
  readonly sets?: Readonly<Record<string, number>>
  readonly document?: string
}

function setups(...sketches: readonly Sketch[]): StoredSetup[] {
  const term = ([kind, name]: readonly [LinkedKind, string]) => ({ name, entity: entityId(kind, name) })
  return sketches.map(({ scope = [], except = [], has = [], sets = {}, document = 'document:1' }, ordinal) => ({
    id: `setup:${ordinal}`, paper: 'paper:p', document, ordinal,
    scope: scope.map(term), except: except.map(term),
    links: has.map(([kind, name]) => ({
      relation: RELATION_OF_KIND[kind], count: null, memoryGb: null, version: null, own: false, evidence,
      entity: { id: entityId(kind, name), kind, name, aliases: [], parent: null },
    })),
    settings: Object.entries(sets).map(([name, value]) => {
      const hyperparameter = entityId('Hyperparameter', name)
      return { evidence, setting: { id: settingId(hyperparameter, value, null), hyperparameter, hyperparameterName: name, value, unit: null, ...typedValue(value) } }
    }),
  }))
}

/** What each has: names of entities, then settings. */
function summaries(effective: readonly EffectiveSetup[]): string[] {
  return effective.map(({ entities, settings }) => [
    ...entities.map(({ name }) => name).sort(), ...settings.map(({ hyperparameterName, value }) => `${hyperparameterName}=${value}`).sort(),
  ].join(' '))
}

const runs = (...sketches: readonly Sketch[]) => summaries(effectiveSetups(setups(...sketches)))
const apart = (...sketches: readonly Sketch[]) => summaries(runsOf(setups(...sketches)))

const RESNET = ['Architecture', 'ResNet'] as const
const WRN = ['Architecture', 'WRN'] as const

describe('effectiveSetups', () => {
  it('gives a scope what holds for all experiments', () => {
    expect(runs({ has: [['Dataset', 'CIFAR']], sets: { batch: 128 } }, { scope: [RESNET], has: [RESNET], sets: { rate: 0.1 } }))
      .toEqual(['CIFAR batch=128', 'CIFAR ResNet batch=128 rate=0.1'])
  })

  it('takes the particular statement where both speak of a hyperparameter', () => {
    expect(runs({ sets: { batch: 128 } }, { scope: [WRN], sets: { batch: 64 } })).toEqual(['batch=128', 'batch=64'])
  })

  it('leaves out the other architectures of the paper where the scope names one', () => {
    expect(runs({ has: [RESNET, WRN, ['Method', 'SGD']] }, { scope: [WRN], sets: { batch: 64 } })).toEqual(['ResNet SGD WRN', 'SGD WRN batch=64'])
  })

  it('keeps the datasets where the scope names an architecture', () => {
    expect(runs({ has: [['Dataset', 'CIFAR'], RESNET] }, { scope: [WRN], has: [WRN] })[1]).toBe('CIFAR WRN')
  })

  it('gives what holds for all but some to the others', () => {
    expect(runs({}, { except: [WRN], sets: { batch: 128 } }, { scope: [WRN], sets: { rate: 1 } }, { scope: [RESNET], sets: { rate: 2 } }))
      .toEqual(['', 'batch=128', 'rate=1', 'batch=128 rate=2'])
  })

  it('keeps documents apart', () => {
    expect(runs({ sets: { batch: 1 } }, { document: 'document:2', scope: [RESNET], sets: { rate: 2 } })[1]).toBe('rate=2')
  })
})

describe('runsOf', () => {
  it('lets what holds for all stand for the architectures without a setup of their own', () => {
    expect(apart({ has: [RESNET, WRN], sets: { batch: 128 } }, { scope: [WRN], has: [WRN], sets: { batch: 64 } })).toEqual(['ResNet batch=128', 'WRN batch=64'])
  })

  it('leaves it out where every architecture has one', () => {
    expect(apart({ has: [RESNET], sets: { batch: 128 } }, { scope: [RESNET], sets: { rate: 1 } })).toEqual(['ResNet batch=128 rate=1'])
    expect(apart({ sets: { batch: 128 } }, { scope: [RESNET], has: [RESNET], sets: { rate: 1 } })).toEqual(['ResNet batch=128 rate=1'])
  })

  it('keeps it where nothing has a scope, also where it says nothing', () => {
    expect(apart({ has: [RESNET], sets: { batch: 128 } })).toEqual(['ResNet batch=128'])
    expect(apart({})).toEqual([''])
  })
})
