import { describe, expect, it } from 'vitest'
import { parsedSentences, settingsOf } from './find-settings'

/** The settings of a text as `name=value`, in its order. */
const read = (text: string) => parsedSentences(text, { start: 0, end: text.length })
  .flatMap((sentence) => settingsOf(sentence)).map(({ value }) => `${value.name}=${value.value}`).join('; ')

describe('powers of ten as papers and their PDF text write them', () => {
  it.each([
    ['The learning rate is 1 e 3 and the weight decay is 2𝑒 4.', 'learning rate=0.001; weight decay=0.0002'],
    ['The learning rate is 1𝑒−5, with a weight decay of e 4.', 'learning rate=0.00001; weight decay=0.0001'],
    ['a learning rate of 10⁻³ and a weight decay of 5×10⁻⁵', 'learning rate=0.001; weight decay=0.00005'],
    ['The learning rate is 10^-3.5.', 'learning rate=0.000316228'],
    ['We set 𝛼 = 0.5 and 𝜆 = 2.', 'alpha=0.5; lambda=2'],
    ['The batch size is 1, 024 and the hidden size is 2, 048.', 'batch size=1024; hidden size=2048'],
  ])('%s', (text, settings) => expect(read(text)).toBe(settings))
})

describe('what is no plain value', () => {
  it.each([
    ['The weight decay is tuned in {10^i}i∈{3,4,5}.', ''],
    ['The learning rate is 1/β, then 1 1+t, and the width is 1/4dffn.', ''],
    ['We set the learning rate to 1 n.', ''],
    ['We use a learning rate multiplier of 10.', 'learning rate multiplier=10'],
    ['We upscale the learning rate by 10.', ''],
    ['The learning rate is 10 times smaller.', ''],
    ['We decay the learning rate 3.5 faster.', ''],
    ['The image is downsampled with scale factor 8.', ''],
    ['A batch size of up to 512 is used.', ''],
    ['an output layer with 1 unit and one hidden state', ''],
  ])('%s', (text, settings) => expect(read(text)).toBe(settings))
})

describe('values that stand beside several names', () => {
  it.each([
    ['We use no weight decay and gradient clipping at 2.0.', 'gradient clipping=2'],
    ['We use 3000 warmup steps, and a batch size of 10.', 'warmup steps=3000; batch size=10'],
    ['The dimension of feed-forward layers is 512.', 'dimension of feed-forward layers=512'],
    ['an MLP with 256 dimensional hidden layers', 'hidden size=256'],
    ['The hidden dimension of the 1-layer 8-head encoder is 96.', 'number of heads=8; hidden size=96'],
    ['L2 regularization is added with the coefficient chosen from {0.1, 0.2}.', 'weight decay={0.1, 0.2}'],
    ['We draw from [0.1, 1] for γ, 7 for K and {1, 2} for m.', 'gamma=[0.1, 1]; K=7; m={1, 2}'],
    ['The parameter C is chosen from [10 3, 10 2, , 102, 103].', 'C=[0.001, 1000]'],
  ])('%s', (text, settings) => expect(read(text)).toBe(settings))
})
