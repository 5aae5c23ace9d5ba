import { expect, it } from 'vitest'
import { paperSubject, planSubject } from './subject'

const on = (name: string) => ({ relation: 'ON' as const, entity: { id: `dataset:${name}`, name } })
const result = (name: string | null, own: boolean) =>
  ({ id: `${name}${own}`, metric: 'accuracy', value: 96, unit: '%', own, dataset: name === null ? null : { id: `dataset:${name}`, name }, reachedBy: null })

it('weighs the datasets of a paper by its own results and by its setups', () => {
  const setups = [[on('CIFAR-10'), on('ImageNet')], [on('CIFAR-10')]].map((links, place) => ({ id: `setup:${place}`, scope: [], links, settings: [] }))
  const { paper, results, datasets } = paperSubject({ id: 'paper:a', setups, results: [result('CIFAR-10', true), result('ImageNet', false), result(null, true)] })
  expect(paper).toBe('paper:a')
  expect(results.map(({ own }) => own)).toEqual([true, true])
  expect(datasets).toEqual({ 'CIFAR-10': 3, ImageNet: 1 })
})

it('weighs the datasets of a plan alike', () => expect(planSubject(['CIFAR-10', 'SVHN'])).toEqual({ paper: null, results: [], datasets: { 'CIFAR-10': 1, SVHN: 1 } }))
