import { describe, expect, it } from 'vitest'
import { parsedSentences, settingsOf } from './find-settings'

/** The settings of a text as `name=value`, in its order. */
const read = (text: string) => parsedSentences(text, { start: 0, end: text.length })
  .flatMap((sentence) => settingsOf(sentence)).map(({ value }) => `${value.name}=${value.value}`).join('; ')

describe('values of a name that stands further off', () => {
  it.each([
    ['Small nets use a learning rate of 0.2, and large nets use 0.02.', 'learning rate=0.2; learning rate=0.02'],
    ['We try γ in {1, 2} for A and 3, 4 for B.', 'gamma={1, 2}; gamma={3, 4}'],
    ['The learning rate for both the first part and the second part of it was set to 3.', 'learning rate=3'],
    ['The parameters λ and μ used in our loss are 0.3 and 0.7, respectively.', 'lambda=0.3; mu=0.7'],
    ['The scaling factors α and β are set to 0.6 and 0.5.', 'alpha=0.6; beta=0.5'],
    ['We fix the embedding dimension of sizes 512, and ℓ = 16.', 'embedding size=512; l=16'],
    ['The learning rate is decreased by a half each 50 epochs.', 'learning rate decay factor=0.5; learning rate decay interval=50'],
    ['We clip the gradient when its norm exceeds 5.', 'gradient clipping=5'],
    ['Results are averaged over 10 seeds.', ''],
    ['We try either 4, 8, or 16 nodes.', 'number of nodes={4, 8, 16}'],
  ])('%s', (text, settings) => expect(read(text)).toBe(settings))
})

describe('schedules in words', () => {
  it.each([
    ['The learning rate is warmed up to 0.3 in the first 4 epochs.', 'learning rate=0.3; warmup epochs=4'],
    ['The learning rate is increased linearly from 0 to 0.01 over 7 epochs.', 'learning rate=0.01'],
    ['a learning rate of 0.4 decayed by factor 0.2 at epochs 50 and 90', 'learning rate=0.4; learning rate decay factor=0.2; learning rate milestones=50, 90'],
    ['We use dropout of 20% and warm up over the first 3% of steps.', 'dropout=0.2; warmup ratio=0.03'],
  ])('%s', (text, settings) => expect(read(text)).toContain(settings))
})

describe('numbers that are another thing\'s', () => {
  it.each([
    ['The filter size in the second convolutional layer is 7.', 'kernel size=7'],
    ['We tune the momentum and 2 regularization strength.', ''],
    ['It has a test set with 2000 images and a train set with 10 of them.', ''],
    ['It has a vocabulary of 300 words, dkv of 32 and dff of 2048.', 'vocabulary size=300; dkv=32; dff=2048'],
  ])('%s', (text, settings) => expect(read(text)).toBe(settings))
})
