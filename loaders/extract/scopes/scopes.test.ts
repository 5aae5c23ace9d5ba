import { describe, expect, it } from 'vitest'
import type { Mention, MentionKind } from '../mention'
import { findSettings } from './find-scoped-settings'

const KINDS: readonly (readonly [string, MentionKind])[] = [
  ['AlphaNet-18', 'architecture'],
  ['BetaNet', 'architecture'],
  ['WideBeta-28-10', 'architecture'],
  ['convolutional networks', 'architecture'],
  ['CIFAR-100', 'dataset'],
  ['CIFAR-10', 'dataset'],
  ['ImageNet', 'dataset'],
  ['MNIST', 'dataset'],
  ['CIFAR', 'dataset'],
  ['PGD', 'method'],
  ['SST', 'method'],
  ['UCT', 'method'],
  ['SGD', 'method'],
  ['random crops', 'method'],
]

/** The names above, wherever a text has them; the longest first, none overlapping. */
function namesIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const [name, kind] of KINDS) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      if (found.some((other) => other.start < end && start < other.end)) continue
      found.push({ kind, name, raw: name, start, end, rule: 'test', confidence: 1 })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The settings of a text as `name=value [scope] -[except]`. */
function read(text: string): readonly string[] {
  return findSettings(text, { start: 0, end: text.length }, namesIn(text)).map(({ value, scope, except }) => {
    const left = except.length > 0 ? ` -[${except.map((term) => term.name).join(', ')}]` : ''
    return `${value.name}=${value.value} [${scope.map((term) => term.name).join(', ')}]${left}`
  })
}

describe('scopes', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'For all the convolutional networks, we use SGD with a learning rate of 0.1.',
      ['learning rate=0.1 [convolutional networks]'],
    ],
    ['On ImageNet, we train for 90 epochs.', ['epochs=90 [ImageNet]']],
    ['We train AlphaNet-18 on CIFAR-10 with a batch size of 64.', ['batch size=64 [AlphaNet-18, CIFAR-10]']],
    ['When training BetaNet, we use a dropout of 0.2.', ['dropout=0.2 [BetaNet]']],
    ['The settings of SST are: the horizon d = 3.', ['horizon=3 [SST]']],
    ['UCT uses a discount factor of 0.9.', ['discount factor=0.9 [UCT]']],
    [
      'A learning rate of 0.1 for CIFAR-10 and 0.01 for ImageNet.',
      ['learning rate=0.1 [CIFAR-10]', 'learning rate=0.01 [ImageNet]'],
    ],
    ['We train all models for 100 epochs.', ['epochs=100 []']],
    [
      'Batch size is 128 for all models except WideBeta-28-10, where it is set to 64.',
      ['batch size=128 [] -[WideBeta-28-10]', 'batch size=64 [WideBeta-28-10]'],
    ],
    [
      'All models on CIFAR-10 and CIFAR-100 are trained for 160 and 300 epochs, respectively.',
      ['epochs=160 [CIFAR-10]', 'epochs=300 [CIFAR-100]'],
    ],
    [
      'The batch size is 64 and 256 for MNIST and ImageNet, respectively.',
      ['batch size=64 [MNIST]', 'batch size=256 [ImageNet]'],
    ],
    [
      'For 18-layer models, we use a learning rate of 0.2; for 34-layer models, we use 0.1 as the learning rate.',
      ['learning rate=0.2 [18-layer models]', 'learning rate=0.1 [34-layer models]'],
    ],
    ['During fine-tuning, the learning rate is 1e-5.', ['learning rate=0.00001 [fine-tuning]']],
    [
      'To be fast on ImageNet, we use a warmup of 5 epochs. The weight decay is 4 10 5. On MNIST, the momentum is 0.5.',
      ['warmup epochs=5 [ImageNet]', 'weight decay=0.00004 [ImageNet]', 'momentum=0.5 [MNIST]'],
    ],
    // Nothing sets ImageNet apart: no other dataset has settings.
    ['On ImageNet, we train for 90 epochs. The momentum is 0.9.', ['epochs=90 [ImageNet]', 'momentum=0.9 []']],
    [
      'The learning rate for SST is 1e-4 and the learning rate for UCT is 1e-3.',
      ['learning rate=0.0001 [SST]', 'learning rate=0.001 [UCT]'],
    ],
    [
      'On MNIST we use a batch size of 10 and on the ImageNet dataset we use a batch size of 900.',
      ['batch size=10 [MNIST]', 'batch size=900 [ImageNet]'],
    ],
    [
      'We use 200 epochs for citation networks and 500 for ImageNet.',
      ['epochs=200 [citation networks]', 'epochs=500 [ImageNet]'],
    ],
    [
      'A learning rate of 0.1 for SGD and 0.003 for the upper layers.',
      ['learning rate=0.1 [SGD]', 'learning rate=0.003 [upper layers]'],
    ],
    [
      'The dropout is 0.2 on all datasets and the batch size is 5 on MNIST and 3 on ImageNet.',
      ['dropout=0.2 []', 'batch size=5 [MNIST]', 'batch size=3 [ImageNet]'],
    ],
    [
      'For MNIST, all models are trained for 10 epochs. For ImageNet, all models are trained for 90 epochs. The momentum is 0.9.',
      ['epochs=10 [MNIST]', 'epochs=90 [ImageNet]', 'momentum=0.9 [ImageNet]'],
    ],
    [
      'We train the base model for 100 steps. We train the upsampling model for 50 steps.',
      ['steps=100 [base model]', 'steps=50 [upsampling model]'],
    ],
    [
      'The margin is 0.5, 0.6 and 0.7 for the first view, the second view and MNIST, respectively.',
      ['margin=0.5 [first view]', 'margin=0.6 [second view]', 'margin=0.7 [MNIST]'],
    ],
    [
      'It mentions 50 epochs for MNIST and 40 epochs for ImageNet, but does not give the batch size (e.g., 32).',
      ['epochs=50 [MNIST]', 'epochs=40 [ImageNet]'],
    ],
    [
      'For indoor scenes, we train for 10 epochs. In the Merging stage, the dropout is 0.3. For training, we use a momentum of 0.9.',
      ['epochs=10 [indoor scenes]', 'dropout=0.3 [merging stage]', 'momentum=0.9 []'],
    ],
    ['The encoder has a dropout of 0.1. We use a batch size of 8.', ['dropout=0.1 []', 'batch size=8 []']],
    ['The batch size is 64 (doubled for BetaNet).', ['batch size=64 []']],
    [
      'On MNIST, the dropout is 0.1. ... On ImageNet, we train for 90 epochs. ... The dropout is 0.5.',
      ['dropout=0.1 [MNIST]', 'epochs=90 [ImageNet]', 'dropout=0.5 [ImageNet]'],
    ],
    ['On MNIST, we use 20 epochs. All models use a momentum of 0.9.', ['epochs=20 [MNIST]', 'momentum=0.9 []']],
    ['On MNIST, we use 20 epochs. ... The momentum is 0.9.', ['epochs=20 [MNIST]', 'momentum=0.9 []']],
    [
      'We attack AlphaNet-18 with a 7-step PGD attack with a step size of 2/255.',
      ['attack steps=7 [PGD]', 'step size=0.00784313725490196 [PGD]'],
    ],
    ['We use random crops with a 4-pixel padding.', ['crop padding=4 [random crops]']],
    ['On CIFAR, the momentum is 0.9. We also test on CIFAR-10 and CIFAR-100.', ['momentum=0.9 [CIFAR-10, CIFAR-100]']],
    [
      'Except for the robustness gap experiments, all models are trained for 50 epochs.',
      ['epochs=50 [] -[robustness gap experiments]'],
    ],
    ['On MNIST, Dropout is 0.1 while it is 0.5 on ImageNet.', ['dropout=0.1 [MNIST]', 'dropout=0.5 [ImageNet]']],
    ['With SGD, we use a momentum of 0.9.', ['momentum=0.9 []']],
    ['two layers with 100, 50, and 25 neurons', ['number of layers=2 []', 'hidden size=100, 50, 25 []']],
    ['The paper does not specify the batch size of 32.', []],
  ])('%s', (text, settings) => {
    expect(read(text)).toEqual(settings)
  })

  it.each([
    ['The 18-layer models use a learning rate of 0.2, and the 34-layer models use 0.1.', ['learning rate=0.2 [18-layer models]', 'learning rate=0.1 [34-layer models]']],
    ['During fine-tuning, the learning rate is 1e-5, and during pre-training it is 1e-3.', ['learning rate=0.00001 [fine-tuning]', 'learning rate=0.001 [pre-training]']],
    ['We pre-train for 80 epochs and fine-tune for 8 epochs.', ['epochs=80 [pre-training]', 'epochs=8 [fine-tuning]']],
    ['The batch size was 32 for MNIST and Daily Weather.', ['batch size=32 [MNIST, Daily Weather]']],
    ['Dropout is 0.1 for MNIST, Daily Weather, and Round Shapes; and 0.5 for Moon Phases.', ['dropout=0.1 [MNIST, Daily Weather, Round Shapes]', 'dropout=0.5 [Moon Phases]']],
    ['All models are trained for 40 epochs. The only exception is the Heat equation, for which they are trained for 60 epochs.', ['epochs=40 []', 'epochs=60 [Heat equation]']],
    ['For MNIST we use a batch size of 5, for round and flat graphs a batch size of 10, and for CIFAR-10 following (Doe, 2018) we use a batch size of 128.',
      ['batch size=5 [MNIST]', 'batch size=10 [round and flat graphs]', 'batch size=128 [CIFAR-10]']],
    ['In the first model (MNIST M1), we use a batch size of 4. In the second model (MNIST M2), we use a batch size of 8.', ['batch size=4 [MNIST M1]', 'batch size=8 [MNIST M2]']],
    ['For MNIST we use a batch size of 4. For CIFAR-10 we use the same hyperparameters as above.', ['batch size=4 [MNIST]', 'batch size=4 [CIFAR-10]']],
    ['On MNIST, the momentum is 0.9 and the batch size is 4. On CIFAR-10, we keep the same settings.',
      ['momentum=0.9 [MNIST]', 'batch size=4 [MNIST]', 'momentum=0.9 [CIFAR-10]', 'batch size=4 [CIFAR-10]']],
    ['We use a batch size of 4. For MNIST we follow the same settings as in [12].', ['batch size=4 []']],
    ['We use the SST loss, a learning rate of 0.1, and a batch size of 64.', ['learning rate=0.1 []', 'batch size=64 []']],
  ])('%s', (text, settings) => {
    expect(read(text)).toEqual(settings)
  })

  it('names the entity that a scope means, where there is one', () => {
    const text = 'On MNIST, the batch size is 4. During pre-training, the batch size is 8.'
    const [first, second] = findSettings(text, { start: 0, end: text.length }, namesIn(text))
    expect(first?.scope).toEqual([{ name: 'MNIST', entity: 'dataset:mnist' }])
    expect(second?.scope).toContainEqual({ name: 'pre-training', entity: null })
  })
})
