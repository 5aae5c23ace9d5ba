import { describe, expect, it } from 'vitest'
import { addressOf, exploreAddress, idFromPath, exportAddress } from './addresses'

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

it('asks for files with repeated lists, and without what is not there', () => {
  expect(exportAddress('setups.csv', { linkedTo: ['setting:a=1, 2', 'dataset:b'], yearFrom: 2020, venues: null, settings: [{ min: 1 }] }))
    .toBe('/api/export/setups.csv?linkedTo=setting%3Aa%3D1%2C+2&linkedTo=dataset%3Ab&yearFrom=2020&settings=%7B%22min%22%3A1%7D')
  expect(exportAddress('papers.bib', {})).toBe('/api/export/papers.bib')
})
