import type { PaperRecord } from '@/graph/model'
import { entity, link, quoting, record, sets, setup } from './make-record'

/** A tiny world of seven invented papers; each is here for something that a store can get wrong. */

export const cifar = entity('Dataset', 'CIFAR-10', { aliases: ['CIFAR10', 'Cifar 10'] })
export const imageNet = entity('Dataset', 'ImageNet', { aliases: ['ILSVRC 2012'] })
export const resNet = entity('Architecture', 'ResNet')
export const resNet18 = entity('Architecture', 'ResNet-18', { aliases: ['Res Net-18'], parent: 'ResNet' })
export const wideResNet = entity('Architecture', 'WideResNet-28-10', { aliases: ['WRN-28-10'], parent: 'ResNet' })
export const sgd = entity('Method', 'SGD', { aliases: ['stochastic gradient descent'] })
export const adamW = entity('Method', 'AdamW')
export const turing = entity('Hardware', 'NVIDIA GeForce RTX 2080 Ti')
export const pyTorch = entity('Software', 'PyTorch')
export const learningRate = entity('Hyperparameter', 'learning rate', { aliases: ['lr', 'step size'] })
export const batchSize = entity('Hyperparameter', 'batch size')
export const epochs = entity('Hyperparameter', 'epochs')
export const milestones = entity('Hyperparameter', 'milestones')
export const cropScale = entity('Hyperparameter', 'crop scale')

/** Scopes and an exception: three setups of one paper, with two batch sizes. */
export const wideNets = (() => {
  const text = 'We train ResNet-18 and WideResNet-28-10 on CIFAR-10 by SGD with a learning rate of 0.1. ' +
    'The batch size is 128 for all models except WideResNet-28-10, where it is 64.'
  const at = quoting(text, 0, 'Experiment Setup')
  const [first, second] = text.split(/(?<=\.) /) as [string, string]
  return record({
    fileName: 'wide-nets.md',
    text,
    title: 'Wide Nets on Small Images',
    claim: { authors: ['Ada Example', 'Ben Sample'], venue: 'NeurIPS', year: 2021, arxiv: '2101.00001' },
    entities: [cifar, resNet, resNet18, wideResNet, sgd, learningRate, batchSize],
    setups: [
      setup(
        [link(resNet18, at(first, 'ResNet-18')), link(wideResNet, at(first, 'WideResNet-28-10')), link(cifar, at(first, 'CIFAR-10')), link(sgd, at(first, 'SGD'))],
        [sets(learningRate, 0.1, at(first, '0.1'))],
      ),
      setup([], [sets(batchSize, 128, at(second, '128'))], { except: [wideResNet] }),
      setup([], [sets(batchSize, 64, at(second, '64'))], { scope: [wideResNet] }),
    ],
    reporting: [
      { variable: 'openSourceCode', status: 'NOT_REPORTED', answer: 'No', quote: null, start: null, end: null },
      { variable: 'experimentSetup', status: 'REPORTED', answer: 'Yes', quote: second, start: text.indexOf(second), end: text.length },
    ],
  })
})()

/** The same setup as above in one scope, with devices, versions, code and a result. */
export const onePixel = (() => {
  const text = 'Trained on CIFAR-10: ResNet-18, SGD, lr 0.1, batch size 128, on four 11 GB RTX 2080 Ti with PyTorch v1.8.1. ' +
    'Our PixelMark reaches 93.5 % top-1 accuracy; SGD alone is reported at 91 %. Code: https://example.org/pixel'
  const at = quoting(text)
  const sentence = text.slice(0, text.indexOf(' Our'))
  const figures = 'Our PixelMark reaches 93.5 % top-1 accuracy; SGD alone is reported at 91 %.'
  const pixelMark = entity('Method', 'PixelMark')
  return record({
    fileName: 'one-pixel.md',
    text,
    title: 'One Pixel Is a Shortcut',
    claim: {
      authors: ['Cleo Placeholder'], venue: 'ICLR', year: 2022, doi: '10.0000/pixel', abstract: 'One pixel is enough.',
      code: [{ url: 'https://example.org/pixel', evidence: at('Code: https://example.org/pixel', 'https://example.org/pixel') }],
    },
    entities: [cifar, resNet, resNet18, sgd, pixelMark, turing, pyTorch, learningRate, batchSize],
    setups: [setup(
      [
        link(cifar, at(sentence, 'CIFAR-10')), link(resNet18, at(sentence, 'ResNet-18')), link(sgd, at(sentence, 'SGD')),
        link(pixelMark, at(figures, 'PixelMark'), { own: true }),
        link(turing, at(sentence, 'four 11 GB RTX 2080 Ti'), { count: 4, memoryGb: 11 }),
        link(pyTorch, at(sentence, 'PyTorch v1.8.1'), { version: '1.8.1' }),
      ],
      [sets(learningRate, 0.1, at(sentence, '0.1')), sets(batchSize, 128, at(sentence, '128'))],
    )],
    results: [
      { metric: 'top-1 accuracy', value: 93.5, unit: '%', dataset: cifar.id, reachedBy: pixelMark.id, own: true, evidence: at(figures, '93.5 %') },
      { metric: 'top-1 accuracy', value: 91, unit: '%', dataset: null, reachedBy: sgd.id, own: false, evidence: at(figures, '91 %') },
    ],
    reporting: [{ variable: 'openSourceCode', status: 'REPORTED', answer: 'Yes', quote: 'Code: https://example.org/pixel', start: text.indexOf('Code:'), end: text.length }],
  })
})()

/** A second document about the paper above, a part of a longer page, that contradicts its year and knows no venue. */
export const onePixelListing = (() => {
  const text = 'One pixel is a shortcut! 6 authors, 12 comments. Reaches 93.5 % on CIFAR-10.'
  const at = quoting(text, 4000)
  return record({
    fileName: 'page.txt',
    format: 'listing',
    text,
    textStart: 4000,
    title: 'One pixel is a shortcut!',
    claim: { authorsCount: 6, comments: 12, year: 2023, date: '2023-01-05', organization: 'Example Lab' },
    entities: [cifar],
    setups: [setup([link(cifar, at(text, 'CIFAR-10'))], [])],
    results: [{ metric: 'accuracy', value: 93.5, unit: '%', dataset: cifar.id, reachedBy: null, own: true, evidence: at(text, '93.5 %') }],
  })
})()

/** Says that hardware and software are not reported; shares the dataset alone with others. */
export const silent = (() => {
  const text = 'Experiments use CIFAR-10. The paper does not say on what hardware or with what software.'
  const at = quoting(text)
  const quote = 'The paper does not say on what hardware or with what software.'
  const place = { quote, start: text.indexOf(quote), end: text.length }
  return record({
    fileName: 'silent.md',
    text,
    title: 'Silent Training',
    claim: { authors: ['Dee Nobody'], venue: 'NeurIPS', year: 2022 },
    entities: [cifar],
    setups: [setup([link(cifar, at('Experiments use CIFAR-10.', 'CIFAR-10'))], [])],
    reporting: [
      { variable: 'hardware', status: 'NOT_REPORTED', answer: 'No', ...place },
      { variable: 'software', status: 'NOT_REPORTED', answer: 'No', ...place },
    ],
  })
})()

/** Values that are no single number, of each type; a paper without year and venue. */
export const searched = (() => {
  const text = 'On ImageNet, AdamW with a rate from {0.1, 0.01}, drops at 60, 120 and 160, crops in [0.08, 1], ninety epochs, cosine.'
  const at = quoting(text)
  return record({
    fileName: 'searched.md',
    text,
    title: 'Searched, Not Found',
    claim: { titleFrom: 'fileName' },
    entities: [imageNet, adamW, learningRate, milestones, cropScale, epochs],
    setups: [setup(
      [link(imageNet, at(text, 'ImageNet')), link(adamW, at(text, 'AdamW'))],
      [
        sets(learningRate, '{0.1, 0.01}', at(text, '{0.1, 0.01}')),
        sets(milestones, '60, 120, 160', at(text, '60, 120 and 160'), 'epochs'),
        sets(cropScale, '[0.08, 1]', at(text, '[0.08, 1]')),
        sets(epochs, 90, at(text, 'ninety'), 'epochs'),
        sets(learningRate, 'cosine', at(text, 'cosine')),
      ],
    )],
  })
})()

/** Text beyond ASCII and beyond the basic plane, before and inside of quotes. */
export const foxes = (() => {
  const text = '🦊🦊 Wir trainieren „𝒮-Net“ — naïve Füchse — auf CIFAR‑10 (σ = 0.5 €).\u0000 Ende 🦊'
  const at = quoting(text, 7, 'Aufbau 🦊')
  const quote = text.slice(0, text.indexOf(' Ende'))
  return record({
    fileName: 'füchse 🦊.md',
    text,
    textStart: 7,
    title: '𝒮-Net: naïve Füchse 🦊',
    claim: { authors: ['Émile Ünknown', '文 無'], venue: 'ICLR', year: 2021, abstract: 'Kurz. 🦊' },
    entities: [cifar, entity('Architecture', '𝒮-Net', { aliases: ['🦊-Net', 'ｓ-Net', 'a-Net'] })],
    setups: [setup([link(cifar, at(quote, 'CIFAR‑10')), link(entity('Architecture', '𝒮-Net'), at(quote, '𝒮-Net'), { own: true })], [])],
  })
})()

/** A title whose identifier lies beyond the basic plane, and evidence that stands outside of the document's text. */
export const beyond = (() => {
  const text = '𠀀𠀁 on ImageNet.'
  const elsewhere = { section: null, quote: 'Trained by SGD (header of the page).', start: 0, end: 36, raw: 'SGD', rawStart: 11, rule: 'test.header', confidence: 0.5 }
  return record({
    fileName: 'beyond.md',
    text,
    textStart: 100,
    title: '𠀀𠀁',
    claim: { year: 2021 },
    entities: [imageNet, sgd],
    setups: [setup([link(imageNet, quoting(text, 100)(text, 'ImageNet')), link(sgd, elsewhere)], [])],
  })
})()

export const ALL_RECORDS: readonly PaperRecord[] = [wideNets, onePixel, onePixelListing, silent, searched, foxes, beyond]
