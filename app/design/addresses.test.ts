import { describe, expect, it } from 'vitest'
import { addressOf, exploreAddress, idFromPath } from './addresses'

describe('addresses', () => {
  it('leave the colon readable', () => {
    expect(addressOf('dataset:cifar-10')).toBe('/entities/dataset:cifar-10')
    expect(addressOf('paper:one-pixel-shortcut')).toBe('/papers/one-pixel-shortcut')
  })

  it.each(['setting:betas=0.9, 0.999', 'setting:ratio=1/2', 'dataset:数据', 'setting:x=50%?&#'])('hold %s whole', (id) => {
    const segment = addressOf(id).slice('/entities/'.length)
    expect(segment).not.toMatch(/[/?#&, ]/)
    expect(idFromPath(segment)).toBe(id)
  })

  it('are refused where badly escaped', () => expect(idFromPath('%E0%A4')).toBeNull())

  it('start the canvas from several nodes', () => {
    expect(exploreAddress('paper:a', 'setting:b=1, 2')).toBe('/explore?center=paper:a,setting:b%3D1%2C%202')
  })
})
