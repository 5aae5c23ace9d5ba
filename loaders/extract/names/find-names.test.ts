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
})
