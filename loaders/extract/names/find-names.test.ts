import { describe, expect, it } from 'vitest'
import { findListedNames } from './find-names'

const found = (text: string) => findListedNames(text).map(({ kind, name, raw, start, end }) => {
  expect(text.slice(start, end)).toBe(raw)
  return `${kind} ${name}`
})

describe('findListedNames', () => {
  it('sees through the damage of PDF text, and quotes it as it stands', () => {
    expect(found('a Res Net-18 and an Image Net model in Py Torch')).toEqual([
      'architecture ResNet-18', 'dataset ImageNet', 'software PyTorch',
    ])
    expect(found('trained on CIFAR 10, CIFAR‑100 and Fashion-\nMNIST')).toEqual([
      'dataset CIFAR-10', 'dataset CIFAR-100', 'dataset Fashion-MNIST',
    ])
    expect(found('ef\ufb01cient: Ef\ufb01cient Net-B5')).toEqual(['architecture EfficientNet-B5'])
  })

  it('makes members of families', () => {
    expect(found('ViT-B/16, WRN-28-10, VGG16, LLaMA-7B, BERT-large, ResNet 50 and Wide ResNet-40-2')).toEqual([
      'architecture ViT-B/16', 'architecture WideResNet-28-10', 'architecture VGG-16', 'architecture LLaMA-7B', 'architecture BERT-large',
      'architecture ResNet-50', 'architecture WideResNet-40-2',
    ])
    expect(found('the ResNet 90 epochs')).toEqual(['architecture ResNet'])
  })

  it('reads enumerations', () => {
    expect(found('on CIFAR-10/100 with ResNet-18/34')).toEqual([
      'dataset CIFAR-10', 'dataset CIFAR-100', 'architecture ResNet-18', 'architecture ResNet-34',
    ])
  })

  it('takes an ordinary word for a name only beside a word of its kind', () => {
    expect(found('We write a letter about wine.')).toEqual([])
    expect(found('on the Letter and Wine datasets')).toEqual(['dataset Letter', 'dataset Wine'])
    expect(found('complex and simple steps')).toEqual([])
    expect(found('R = 3 for each C')).toEqual([])
    expect(found('implemented in R and in C++')).toEqual(['software R', 'software C++'])
  })

  it('leaves names inside addresses and tails of compounds alone', () => {
    expect(found('see https://github.com/example/ImageNet and self-supervised contrastive learning')).toEqual(['method contrastive learning'])
  })

  it('names a network with a beginning of its own', () => {
    expect(findListedNames('the LM-ResNet and the Skipless ResNet-18').map(({ name, parent }) => [name, parent])).toEqual([
      ['LM-ResNet', 'ResNet'], ['Skipless ResNet-18', 'ResNet-18'],
    ])
  })

  it('takes no piece of a longer name for a name', () => {
    expect(found('We train MR-GVP and DD-PPOX, and compare with Perf GD and i HMC.')).toEqual([])
    expect(found('the FS-LSTM of others')).toEqual(['architecture FS-LSTM'])
    expect(found('a CNN-LSTM and PGD-10 attacks')).toEqual(['architecture convolutional neural network', 'architecture LSTM', 'method PGD'])
  })

  it('takes no person and no measure for a name', () => {
    expect(found('by the tool of (Falcon & Otter, 2019), and of Ada Tucker, and Ben Wombat.')).toEqual([])
    expect(found('We report RMSE, MAE and MAPE.')).toEqual([])
    expect(found('We pre-train by the MAE method.')).toEqual(['method MAE'])
  })

  it('takes a doubtful name up where it stands in a list with a sure one', () => {
    expect(found('scores of MR')).toEqual([])
    expect(found('scores on CR, MR and SST-2')).toEqual(['dataset Customer Review', 'dataset Movie Review', 'dataset SST-2'])
    expect(found('OPT is best; fine-tuned OPT-1.3B')).toEqual(['architecture OPT-1.3B'])
  })

  it('needs single letters and short names to be written as they are spelt', () => {
    expect(found('weights of Image Net as a start; ImageNet-A')).toEqual(['dataset ImageNet', 'dataset ImageNet-A'])
    expect(found('We set 5 steps, and O(T 5) time.')).toEqual([])
  })

  it('takes an equation for no program', () => {
    expect(found('We use an ODE solver.')).toEqual([])
    expect(found('simulated with the engine ODE')).toEqual(['software ODE'])
  })
})
