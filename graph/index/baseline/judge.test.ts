import { describe, expect, it } from 'vitest'
import { typedValue } from '@/graph/model'
import type { Facet } from '../compare'
import type { DescribedSetting, EntityFacet, SetupDescription } from './description'
import { judge, type JudgeOptions } from './judge'
import { EXACT } from './tolerance'

const PARENTS: Readonly<Record<string, string>> = {
  'resnet-18': 'resnet', 'resnet-50': 'resnet', 'a100-80gb': 'a100', 'a100-40gb': 'a100', 'wrn-28-10': 'wrn',
}
const FACET_OF_LETTER: Readonly<Record<string, EntityFacet>> = { hardware: 'HARDWARE', d: 'DATASET', a: 'ARCHITECTURE', m: 'METHOD', h: 'HARDWARE', s: 'SOFTWARE' }

/** "d:cifar a:resnet-18 lr=0.1 epochs=200~epochs": entities by letter of their facet; settings, "~" before their unit, "_" for a blank. */
function described(text: string): SetupDescription {
  const words = text.split(' ').filter((word) => word !== '')
  return {
    entities: words.filter((word) => !word.includes('=')).map((word) => {
      const [letter = '', name = ''] = word.split(':')
      const parent = PARENTS[name]
      return { id: word, name, facet: FACET_OF_LETTER[letter]!, parent: parent === undefined ? null : `${letter}:${parent}` }
    }),
    settings: words.filter((word) => word.includes('=')).map((word): DescribedSetting => {
      const [name = '', right = ''] = word.split('=')
      const [text = '', unit] = right.replaceAll('_', ' ').split('~')
      const value = Number.isFinite(Number(text)) ? Number(text) : text
      return { id: null, hyperparameter: `hyperparameter:${name}`, hyperparameterName: name, value, unit: unit ?? null, ...typedValue(value) }
    }),
  }
}

interface Case {
  readonly name: string
  readonly subject: string
  readonly candidate: string
  /** The verdict, and the cause of each reason in order. */
  readonly expected: string
  readonly options?: Partial<Omit<JudgeOptions, 'facets'>> & { readonly facets?: readonly Facet[]; readonly factor?: number; readonly relative?: number }
}

const plan = { subjectIsPlan: true }
const entities: readonly Facet[] = ['DATASET', 'ARCHITECTURE']
const settings: readonly Facet[] = ['SETTING']
const only = (...facets: Facet[]) => ({ facets })
const byCompute = (hardwareFactor: number) => ({ ...only('HARDWARE'), hardwareFactor })
const within = (factor: number) => ({ facets: settings, factor })

const CASES: readonly Case[] = [
  // Entities
  { name: 'the same dataset', subject: 'd:cifar', candidate: 'd:cifar', expected: 'COMPARABLE SAME', options: only('DATASET') },
  { name: 'another dataset', subject: 'd:cifar', candidate: 'd:svhn', expected: 'DIFFERS DIFFERENT', options: only('DATASET') },
  { name: 'one of several datasets', subject: 'd:cifar', candidate: 'd:svhn d:cifar', expected: 'COMPARABLE SAME', options: only('DATASET') },
  { name: 'a candidate that names no dataset', subject: 'd:cifar', candidate: '', expected: 'UNKNOWN CANDIDATE_SILENT', options: only('DATASET') },
  { name: 'a paper that names no dataset', subject: '', candidate: 'd:cifar', expected: 'UNKNOWN SUBJECT_SILENT', options: only('DATASET') },
  { name: 'a plan that names no dataset', subject: 'a:vit', candidate: 'd:cifar a:vit', expected: 'COMPARABLE SAME', options: { facets: entities, ...plan } },
  { name: 'both silent', subject: '', candidate: '', expected: 'UNKNOWN SUBJECT_SILENT', options: only('DATASET') },
  { name: 'a plan without anything', subject: '', candidate: 'd:cifar', expected: 'UNKNOWN', options: plan },
  { name: 'two members of a family of architectures', subject: 'a:resnet-18', candidate: 'a:resnet-50', expected: 'DIFFERS DIFFERENT', options: only('ARCHITECTURE') },
  { name: 'a candidate that names only the family', subject: 'a:resnet-18', candidate: 'a:resnet', expected: 'UNKNOWN LESS_EXACT', options: only('ARCHITECTURE') },
  { name: 'a subject that names only the family', subject: 'a:resnet', candidate: 'a:resnet-18', expected: 'UNKNOWN LESS_EXACT', options: only('ARCHITECTURE') },
  { name: 'the family besides the member itself', subject: 'a:resnet-18', candidate: 'a:resnet a:resnet-18', expected: 'COMPARABLE SAME', options: only('ARCHITECTURE') },
  { name: 'members of different families', subject: 'a:resnet-18', candidate: 'a:wrn-28-10', expected: 'DIFFERS DIFFERENT', options: only('ARCHITECTURE') },
  { name: 'names without a family', subject: 'a:vit', candidate: 'a:mlp', expected: 'DIFFERS DIFFERENT', options: only('ARCHITECTURE') },
  { name: 'one facet the same, one not', subject: 'd:cifar a:vit', candidate: 'd:cifar a:mlp', expected: 'DIFFERS SAME DIFFERENT', options: { facets: entities } },
  { name: 'one facet the same, one silent', subject: 'd:cifar a:vit', candidate: 'd:cifar', expected: 'UNKNOWN SAME CANDIDATE_SILENT', options: { facets: entities } },
  { name: 'one facet different, one silent', subject: 'd:cifar a:vit', candidate: 'd:svhn', expected: 'DIFFERS DIFFERENT CANDIDATE_SILENT', options: { facets: entities } },
  { name: 'a method that does not count', subject: 'd:cifar m:sgd', candidate: 'd:cifar m:adam', expected: 'COMPARABLE SAME', options: only('DATASET') },
  { name: 'a method that counts', subject: 'd:cifar m:sgd', candidate: 'd:cifar m:adam', expected: 'DIFFERS SAME DIFFERENT', options: only('DATASET', 'METHOD') },
  { name: 'what only the candidate has', subject: 'd:cifar', candidate: 'd:cifar a:vit lr=0.1', expected: 'COMPARABLE SAME', options: { facets: [...entities, 'SETTING'], ...plan } },
  // Hardware
  { name: 'the same device', subject: 'h:v100', candidate: 'h:v100', expected: 'COMPARABLE SAME', options: only('HARDWARE') },
  { name: 'members of a family of devices, exactly', subject: 'h:a100-80gb', candidate: 'h:a100-40gb', expected: 'DIFFERS DIFFERENT', options: only('HARDWARE') },
  { name: 'members of a family of devices, by family', subject: 'h:a100-80gb', candidate: 'h:a100-40gb', expected: 'COMPARABLE SAME_FAMILY', options: { ...only('HARDWARE'), hardwareByFamily: true } },
  { name: 'a device and its family, by family', subject: 'h:a100-80gb', candidate: 'h:a100', expected: 'COMPARABLE SAME_FAMILY', options: { ...only('HARDWARE'), hardwareByFamily: true } },
  { name: 'a device and its family, exactly', subject: 'h:a100-80gb', candidate: 'h:a100', expected: 'UNKNOWN LESS_EXACT', options: only('HARDWARE') },
  { name: 'different families of devices, by family', subject: 'h:a100', candidate: 'h:v100', expected: 'DIFFERS DIFFERENT', options: { ...only('HARDWARE'), hardwareByFamily: true } },
  { name: 'devices of like speed, by compute', subject: 'hardware:nvidia-geforce-rtx-2080-ti', candidate: 'hardware:nvidia-geforce-gtx-1080-ti', expected: 'COMPARABLE SIMILAR_COMPUTE', options: byCompute(1.5) },
  { name: 'a device that is faster by more than the factor', subject: 'hardware:nvidia-a100', candidate: 'hardware:nvidia-tesla-k40 hardware:nvidia-tesla-p4', expected: 'DIFFERS DIFFERENT', options: byCompute(2) },
  { name: 'devices of another speed, by compute', subject: 'hardware:nvidia-geforce-rtx-4090', candidate: 'hardware:nvidia-tesla-p4', expected: 'DIFFERS DIFFERENT', options: byCompute(2) },
  { name: 'a name that stands for a slow and a fast device, by compute', subject: 'hardware:nvidia-titan-x', candidate: 'hardware:nvidia-geforce-gtx-1080-ti', expected: 'UNKNOWN LESS_EXACT', options: byCompute(1.2) },
  { name: 'both devices of a name fast enough, by compute', subject: 'hardware:nvidia-titan-x', candidate: 'hardware:nvidia-geforce-gtx-1080-ti', expected: 'COMPARABLE SIMILAR_COMPUTE', options: byCompute(2) },
  { name: 'a device of unknown speed, by compute', subject: 'hardware:nvidia-a100', candidate: 'hardware:google-tpu-v3', expected: 'UNKNOWN COMPUTE_UNKNOWN', options: byCompute(2) },
  { name: 'the same device of unknown speed, by compute', subject: 'hardware:google-tpu-v3', candidate: 'hardware:google-tpu-v3', expected: 'COMPARABLE SAME', options: byCompute(2) },
  { name: 'devices of like speed, where compute does not count', subject: 'hardware:nvidia-geforce-rtx-2080-ti', candidate: 'hardware:nvidia-geforce-gtx-1080-ti', expected: 'DIFFERS DIFFERENT', options: only('HARDWARE') },
  { name: 'the family of devices does not soften architectures', subject: 'a:resnet-18', candidate: 'a:resnet-50', expected: 'DIFFERS DIFFERENT', options: { ...only('ARCHITECTURE'), hardwareByFamily: true } },
  // Settings
  { name: 'the same number', subject: 'lr=0.1', candidate: 'lr=0.1', expected: 'COMPARABLE SAME', options: within(1) },
  { name: 'another number', subject: 'lr=0.1', candidate: 'lr=0.2', expected: 'DIFFERS DIFFERENT', options: within(1) },
  { name: 'another number within the factor', subject: 'lr=0.1', candidate: 'lr=0.2', expected: 'COMPARABLE WITHIN_TOLERANCE', options: within(2) },
  { name: 'another number just beyond the factor', subject: 'lr=0.1', candidate: 'lr=0.21', expected: 'DIFFERS DIFFERENT', options: within(2) },
  { name: 'a factor downwards', subject: 'lr=0.1', candidate: 'lr=0.05', expected: 'COMPARABLE WITHIN_TOLERANCE', options: within(2) },
  { name: 'within a part of the larger', subject: 'epochs=100', candidate: 'epochs=91', expected: 'COMPARABLE WITHIN_TOLERANCE', options: { facets: settings, relative: 0.1 } },
  { name: 'beyond a part of the larger', subject: 'epochs=100', candidate: 'epochs=89', expected: 'DIFFERS DIFFERENT', options: { facets: settings, relative: 0.1 } },
  { name: 'rounding of a fraction', subject: 'epsilon=0.03137254901960784', candidate: 'epsilon=0.031372549019607', expected: 'COMPARABLE WITHIN_TOLERANCE', options: within(1) },
  { name: 'nothing and a little, by factor', subject: 'wd=0', candidate: 'wd=0.0001', expected: 'DIFFERS DIFFERENT', options: within(100) },
  { name: 'opposite signs, by factor', subject: 'x=-1', candidate: 'x=1', expected: 'DIFFERS DIFFERENT', options: within(2) },
  { name: 'a setting that the candidate does not report', subject: 'lr=0.1', candidate: 'wd=0.1', expected: 'UNKNOWN CANDIDATE_SILENT', options: within(1) },
  { name: 'a setting that only the candidate reports', subject: 'lr=0.1', candidate: 'lr=0.1 wd=0.1', expected: 'COMPARABLE SAME', options: within(1) },
  { name: 'one setting the same, one not reported', subject: 'lr=0.1 wd=1', candidate: 'lr=0.1', expected: 'UNKNOWN SAME CANDIDATE_SILENT', options: within(1) },
  { name: 'one setting different, one not reported', subject: 'lr=0.1 wd=1', candidate: 'lr=0.2', expected: 'DIFFERS DIFFERENT CANDIDATE_SILENT', options: within(1) },
  { name: 'one of several values', subject: 'lr=0.1', candidate: 'lr=0.01 lr=0.1', expected: 'COMPARABLE SAME', options: within(1) },
  { name: 'none of several values', subject: 'lr=0.1 lr=0.2', candidate: 'lr=0.3 lr=0.4', expected: 'DIFFERS DIFFERENT', options: within(1) },
  { name: 'a search that has the number', subject: 'lr=0.1', candidate: 'lr={0.1,_0.01}', expected: 'UNKNOWN SEARCHED', options: within(1) },
  { name: 'a search that has a number within tolerance', subject: 'lr=0.1', candidate: 'lr={0.15,_0.01}', expected: 'UNKNOWN SEARCHED', options: within(2) },
  { name: 'a search without the number', subject: 'lr=0.1', candidate: 'lr={0.3,_0.01}', expected: 'DIFFERS DIFFERENT', options: within(1) },
  { name: 'the same search', subject: 'lr={0.1,_0.01}', candidate: 'lr={0.1,_0.01}', expected: 'COMPARABLE SAME', options: within(1) },
  { name: 'searches with something in common', subject: 'lr={0.1,_0.01}', candidate: 'lr={0.1,_0.5,_1}', expected: 'UNKNOWN SEARCHED', options: within(1) },
  { name: 'a range that holds the number', subject: 'size=224', candidate: 'size=[192,_256]', expected: 'UNKNOWN SEARCHED', options: within(1) },
  { name: 'a range beside the number', subject: 'size=300', candidate: 'size=[192,_256]', expected: 'DIFFERS DIFFERENT', options: within(1) },
  { name: 'the same milestones', subject: 'steps=60,_120', candidate: 'steps=60,_120', expected: 'COMPARABLE SAME', options: within(1) },
  { name: 'milestones within tolerance, one by one', subject: 'steps=60,_120', candidate: 'steps=50,_100', expected: 'COMPARABLE WITHIN_TOLERANCE', options: within(1.5) },
  { name: 'more milestones', subject: 'steps=60,_120', candidate: 'steps=60,_120,_160', expected: 'DIFFERS DIFFERENT', options: within(2) },
  { name: 'the same word', subject: 'schedule=cosine', candidate: 'schedule=cosine', expected: 'COMPARABLE SAME', options: within(1) },
  { name: 'another word', subject: 'schedule=cosine', candidate: 'schedule=step', expected: 'DIFFERS DIFFERENT', options: within(2) },
  { name: 'a word and a number', subject: 'schedule=cosine', candidate: 'schedule=3', expected: 'DIFFERS DIFFERENT', options: within(2) },
  { name: 'another unit', subject: 'length=200~epochs', candidate: 'length=200~steps', expected: 'UNKNOWN OTHER_UNIT', options: within(1) },
  { name: 'a unit that one leaves out', subject: 'length=200~epochs', candidate: 'length=200', expected: 'UNKNOWN OTHER_UNIT', options: within(1) },
  { name: 'hyperparameters that do not count', subject: 'lr=0.1 seed=1', candidate: 'lr=0.1 seed=2', expected: 'COMPARABLE SAME', options: { facets: settings, hyperparameters: new Set(['hyperparameter:lr']) } },
  { name: 'everything at once', subject: 'd:cifar a:vit lr=0.1 wd=1', candidate: 'd:cifar a:vit lr=0.15 wd=1', expected: 'COMPARABLE SAME SAME WITHIN_TOLERANCE SAME', options: { factor: 2 } },
]

const ALL: readonly Facet[] = [...entities, 'SETTING']

function summary({ subject, candidate, options = {} }: Pick<Case, 'subject' | 'candidate' | 'options'>): string {
  const { factor, relative, facets = ALL, ...rest } = options
  const { verdict, reasons } = judge(described(subject), described(candidate), {
    hyperparameters: null, hardwareByFamily: false, hardwareFactor: null, subjectIsPlan: false, ...rest,
    facets: new Set(facets),
    toleranceFor: () => ({ ...EXACT, ...(factor !== undefined && { factor }), ...(relative !== undefined && { relative }) }),
  })
  return [verdict, ...reasons.map(({ cause }) => cause)].join(' ')
}

describe('judge', () => {
  it('has enough cases', () => expect(CASES.length).toBeGreaterThanOrEqual(40))

  it.each(CASES)('$name: $expected', (row) => expect(summary(row)).toBe(row.expected))

  it('never finds a setup comparable that says nothing', () => {
    for (const { subject, options } of CASES) expect(summary({ subject, candidate: '', options })).toMatch(/^UNKNOWN/)
  })

  it('finds every setup that states what counts comparable with itself', () => {
    for (const text of ['d:cifar a:resnet-18', 'd:cifar a:vit lr=0.1 lr={1,_2} schedule=cosine', 'd:x a:y steps=1,_2 size=[1,_2]']) {
      expect(summary({ subject: text, candidate: text })).toMatch(/^COMPARABLE( SAME)+$/)
    }
  })
})
