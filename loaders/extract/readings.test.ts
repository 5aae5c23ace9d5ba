import { describe, expect, it } from 'vitest'
import { documentNames } from './document-names'
import { findSettings } from './scopes/find-scoped-settings'

const namesOf = (text: string) => documentNames({ text, title: '', sections: [{ name: 'Experiment Setup', answer: 'Yes', start: 0, end: text.length }] })

/** Names that a text states as facts, with counts and versions, each once. */
const names = (text: string) => [...new Set(namesOf(text).filter(({ rejected }) => rejected === null)
  .map(({ name, value, memoryGb, own }) => `${name}${value === undefined ? '' : ` × ${value}`}${memoryGb === undefined ? '' : ` ${memoryGb} GB`}${own === true ? ' (own)' : ''}`))]

/** Settings with what they hold for and what they do not. */
const settings = (text: string) => findSettings(text, { start: 0, end: text.length }, namesOf(text)).map(({ value, scope, except }) => [
  `${value.name}=${value.value}`, ...scope.map(({ name }) => `for ${name}`), ...except.map(({ name }) => `not for ${name}`),
].join(' '))

describe('names through the damage of PDF text', () => {
  it.each([
    ['We train Res Net-18 on Image Net in Py Torch with a Ge Force RTX 3090.', ['ResNet-18', 'ImageNet', 'PyTorch', 'NVIDIA GeForce RTX 3090 × 1']],
    ['It reads Image-\nNet and CIAFR-10 with ResNet-\n50.', ['ImageNet', 'CIFAR-10', 'ResNet-50']],
    ['We tested our GLoRIA-Net on the FooBar dataset.', ['GLoRIA-Net (own)', 'FooBar']],
    ['We call this method Quick Gradient Blending (QGB).', ['QGB (own)']],
    ['All ran on 8× A100 (80GB), then on a single Tesla V100 with 32 GB.', ['NVIDIA A100 × 8 80 GB', 'NVIDIA Tesla V100 × 1 32 GB']],
    ['a TPU v3-128 and an Intel Xeon Gold 6248R CPU @ 3.00GHz', ['Google TPU v3-128 × 1', 'Intel Xeon Gold 6248R × 1']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('values in the ways that papers write them', () => {
  it.each([
    ['Adam with lr=3e-4 and a weight decay of 10^-3 was used.', ['learning rate=0.0003', 'weight decay=0.001']],
    ['The learning rate is 1 × 10−4; the final one is 4 10 5.', ['learning rate=0.0001']],
    ['We use weight decay 5e 4 and a learning rate of 4 10 5.', ['weight decay=0.0005', 'learning rate=0.00004']],
    ['PGD ran with ϵ = 8/255, step size 2/255 and 10 steps.', [`epsilon=${8 / 255} for PGD`, `step size=${2 / 255} for PGD`, 'attack steps=10 for PGD']],
    ['We use dropout of 10%, a batch size of 4k and a buffer that holds 3 of them.', ['dropout=0.1', 'batch size=4000']],
    ['We search the learning rate in {0.1, 0.01} and the dropout in [0.1, 0.5].', ['learning rate={0.1, 0.01}', 'dropout=[0.1, 0.5]']],
    ['The learning rate is 0.2, decayed by 10 at epochs 60, 120 and 160.', ['learning rate=0.2', 'learning rate decay factor=0.1', 'learning rate milestones=60, 120, 160']],
    ['The learning rate, batch size and weight decay are 0.2, 128 and 5e-4, respectively.', ['learning rate=0.2', 'batch size=128', 'weight decay=0.0005']],
    ['We train with a batch of 4,096 sequences for 2.5M steps.', ['batch size=4096', 'steps=2500000']],
    ['It was trained for 200 epochs with λ = 0.5.', ['epochs=200', 'lambda=0.5']],
    ['We use mixup with α = 0.2.', ['mixup alpha=0.2 for mixup']],
    ['We train for ten epochs and reduce the learning rate to half every 5 epochs.', ['epochs=10', 'learning rate decay factor=0.5', 'learning rate decay interval=5']],
  ])('%s', (text, expected) => expect(settings(text)).toEqual(expected))
})

describe('what values hold for', () => {
  it.each([
    ['For all the convolutional networks we use a batch size of 128.', ['batch size=128 for convolutional neural network']],
    ['For ImageNet we train for 90 epochs; on CIFAR-100 we train for 200 epochs.', ['epochs=90 for ImageNet', 'epochs=200 for CIFAR-100']],
    ['We use a batch size of 128 for all models except WideResNet-28-10, where it is 64.', ['batch size=128 not for WideResNet-28-10', 'batch size=64 for WideResNet-28-10']],
    ['For CIFAR-10 we use a batch size of 16. For CIFAR-100 we use the same hyperparameters as above.', ['batch size=16 for CIFAR-10', 'batch size=16 for CIFAR-100']],
    ['The 18-layer models use a batch size of 8, the others 4.', ['batch size=8 for 18-layer models']],
    ['During fine-tuning, the batch size is 16.', ['batch size=16 for fine-tuning']],
  ])('%s', (text, expected) => expect(settings(text)).toEqual(expected))
})
