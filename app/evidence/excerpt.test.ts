import { expect, it } from 'vitest'
import { excerptOf } from './excerpt'

const QUOTE = 'We evaluate our method and all of its counterparts in six architectures and eight training strategies on CIFAR-10 and on a subset of ImageNet, and find that it is always superior.'

it('keeps a short sentence whole', () => {
  expect(excerptOf('Batch size is 128.', 14, 3)).toEqual({ before: 'Batch size is ', mention: '128', after: '.' })
})

it('cuts a long one at blanks on both sides', () => {
  const at = QUOTE.indexOf('CIFAR-10')
  const { before, mention, after } = excerptOf(QUOTE, at, 8, 80)
  expect(mention).toBe('CIFAR-10')
  expect(before).toMatch(/^… \w/)
  expect(after).toMatch(/\w …$/)
  expect(QUOTE).toContain(`${before.slice(2)}${mention}${after.slice(0, -2)}`)
  expect(`${before}${mention}${after}`.length).toBeLessThanOrEqual(86)
})

it('never cuts the mention itself', () => {
  expect(excerptOf(QUOTE, 0, QUOTE.length, 20).mention).toBe(QUOTE)
})
