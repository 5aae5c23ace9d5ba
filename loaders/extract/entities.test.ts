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
})
