import { describe, expect, it } from 'vitest'
import { findHardware } from './find-hardware'

const found = (text: string) => findHardware(text).map(({ name, value, memoryGb, raw, start, end }) => {
  expect(text.slice(start, end)).toBe(raw)
  return [name, value ?? null, memoryGb ?? null]
})

describe('findHardware', () => {
  it.each([
    ['8× A100 (80GB)', [['NVIDIA A100', 8, 80]]],
    ['a single Tesla V100 with 32 GB', [['NVIDIA Tesla V100', 1, 32]]],
    ['four 24GB NVIDIA RTX 3090 GPUs', [['NVIDIA GeForce RTX 3090', 4, 24]]],
    ['on NVIDIA Titan Xp GPUs', [['NVIDIA Titan Xp', null, null]]],
    ['two RTX 2080 TI and 3 Ge Force GTX 1080Ti cards', [['NVIDIA GeForce RTX 2080 Ti', 2, null], ['NVIDIA GeForce GTX 1080 Ti', 3, null]]],
    ['4 nodes with 8 V100 GPUs each', [['NVIDIA Tesla V100', 32, null]]],
    ['V100 GPUs (x 4)', [['NVIDIA Tesla V100', 4, null]]],
    ['a TPU v3-128 and TPU v4', [['Google TPU v3-128', 1, null], ['Google TPU v4', 1, null]]],
    ['Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz', [['Intel Xeon Gold 6248R', 1, null]]],
    ['two Intel Xeon E5-2680 v3 CPUs with 256GB of RAM', [['Intel Xeon E5-2680 v3', 2, null]]],
    ['an 8-core Intel Core i7-9700K and an AMD Ryzen 9 5950X', [['Intel Core i7-9700K', 1, null], ['AMD Ryzen 9 5950X', 1, null]]],
    ['an AMD EPYC 7742 64-Core Processor', [['AMD EPYC 7742', 1, null]]],
    ['an Apple M1 Pro', [['Apple M1 Pro', 1, null]]],
    ['RTX 3070 with 64GB RAM', [['NVIDIA GeForce RTX 3070', 1, null]]],
    ['two E5-2680 v3 processors and a 6-core E5-2620 CPU', [['Intel Xeon E5-2680 v3', 2, null], ['Intel Xeon E5-2620', 1, null]]],
    ['an Intel I5-8400 CPU, a Core I7 CPU and an intel i-7 processor', [['Intel Core i5-8400', 1, null], ['Intel Core i7', 1, null], ['Intel Core i7', 1, null]]],
    ['an AMD Athlon 64 X2, an Intel Platinum 8160F and a Core 2 Duo', [['AMD Athlon 64 X2', 1, null], ['Intel Xeon Platinum 8160F', 1, null], ['Intel Core 2 Duo', 1, null]]],
    ['an Intel CPU at 3.4 GHz; two 2.4 GHz Intel processors; AMD CPUs', [['Intel CPU', 1, null], ['Intel CPU', 2, null], ['AMD CPU', null, null]]],
    ['6 AMD Opteron 6238 (2.6 GHz) cores', [['AMD Opteron 6238', null, null]]],
    ['a p3.2xlarge instance, four AWS i3.2xlarge instances, n1-highmem-8', [['Amazon EC2 p3.2xlarge', 1, null], ['Amazon EC2 i3.2xlarge', 4, null], ['Google Cloud n1-highmem-8', 1, null]]],
    ['GPUs of the type GTX 1080 Ti and RTX 2080 Ti', [['NVIDIA GeForce GTX 1080 Ti', null, null], ['NVIDIA GeForce RTX 2080 Ti', null, null]]],
    ['a GeForce GTX 950M', [['NVIDIA GeForce GTX 950M', 1, null]]],
    ['It cost 900 GPU-days (RTX 2080 Ti).', [['NVIDIA GeForce RTX 2080 Ti', null, null]]],
    ['servers with Intel Xeon E5520 and E5620 processors', [['Intel Xeon E5520', null, null], ['Intel Xeon E5620', null, null]]],
    ['8400 NVIDIA A100 GPU hours', [['NVIDIA A100', null, null]]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it('takes bare numbers and codes only beside a word for a device', () => {
    expect(found('1,039 114 280 9,989 and T4 and A10 in Table 4')).toEqual([])
    expect(found('a 3090 GPU and a T4 GPU')).toEqual([['NVIDIA GeForce RTX 3090', 1, null], ['NVIDIA Tesla T4', 1, null]])
  })
})
