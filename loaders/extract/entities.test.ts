import { describe, expect, it } from 'vitest'
import { entitiesOf } from './entities'

const entity = (name: string, parent: string | null = null) =>
  entitiesOf([{ kind: 'architecture', name, ...(parent === null ? {} : { parent }) }])

describe('entities', () => {
  it('come with their parents', () => {
    expect(entity('ResNet-18', 'ResNet').map(({ id, parent }) => [id, parent])).toEqual([
      ['architecture:resnet', null],
      ['architecture:resnet-18', 'architecture:resnet'],
    ])
  })

  it('of a family are known by its short names too, and not by its versions', () => {
    expect(entity('WideResNet-28-10', 'WideResNet')[1]?.aliases).toContain('WRN-28-10')
    expect(entity('ResNet-18', 'ResNet')[1]?.aliases).toEqual([])
  })

  it('that are devices are known without their maker and series', () => {
    const aliases = (name: string) => entitiesOf([{ kind: 'hardware', name }])[0]?.aliases
    expect(aliases('NVIDIA GeForce RTX 2080 Ti')).toEqual(['2080 Ti', 'GeForce RTX 2080 Ti', 'NVIDIA RTX 2080 Ti', 'RTX 2080 Ti'])
    expect(aliases('NVIDIA Tesla V100')).toEqual(expect.arrayContaining(['Tesla V100', 'V100']))
    expect(aliases('Intel Xeon')).toEqual(['Xeon'])
    expect(aliases('NVIDIA GeForce RTX 2080')).toEqual(['2080', 'GeForce RTX 2080', 'NVIDIA RTX 2080', 'RTX 2080'])
    expect(aliases('Google TPU v3')).toEqual(['TPU v3'])
    expect(aliases('Apple MacBook Pro')).not.toContain('Pro')
  })
})
