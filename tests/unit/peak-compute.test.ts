import { describe, expect, it } from 'vitest'
import { computeRatio, DEVICES_WITH_PEAK } from '@/graph/index/baseline/peak-compute'
import { entityId } from '@/graph/model'
import { vocabulary } from '@/loaders/vocabulary'

describe('peak arithmetic', () => {
  it('is told of devices that the vocabulary knows', () => {
    const known = new Set(vocabulary().filter(({ kind }) => kind === 'hardware').map(({ name }) => entityId('Hardware', name)))
    expect(DEVICES_WITH_PEAK.filter((id) => !known.has(id))).toEqual([])
  })

  it('gives what may lie between two names', () => {
    // One of the two Titan X reaches 6.7 teraflops, the other 11; a GTX 1080 Ti reaches 11.3.
    const { least, most } = computeRatio('hardware:nvidia-titan-x', 'hardware:nvidia-geforce-gtx-1080-ti')!
    expect([least, most].map((ratio) => ratio.toFixed(1))).toEqual(['1.0', '1.7'])
    expect(computeRatio('hardware:nvidia-a100', 'hardware:nvidia-a100')).toEqual({ least: 1, most: 1 })
  })

  it('is not guessed', () => {
    for (const id of ['hardware:google-tpu-v3', 'constructor', '']) expect(computeRatio(id, 'hardware:nvidia-a100')).toBeNull()
  })
})
