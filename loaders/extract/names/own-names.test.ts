import { describe, expect, it } from 'vitest'
import { documentNames } from '../document-names'

/** The names that a document presents, by kind; sections as in a listing. */
function own(title: string, abstract: string) {
  const text = `${title}\n${abstract}`
  const sections = [
    { name: 'Title', answer: null, start: 0, end: title.length },
    { name: 'Abstract', answer: null, start: title.length + 1, end: text.length },
  ]
  const names = documentNames({ text, title, sections }).filter((name) => name.own === true && name.kind !== 'codeUrl')
  for (const { raw, start, end } of names) expect(text.slice(start, end)).toBe(raw)
  return [...new Set(names.map(({ kind, name }) => `${kind} ${name}`))]
}

describe('names of the paper\'s own', () => {
  it.each([
    ['QuokkaMix: Mixing Images by Parts', 'QuokkaMix is simple.', ['method QuokkaMix']],
    ['A Study of Mixing', 'We propose QuokkaMix, a new augmentation. It beats Mixup.', ['method QuokkaMix']],
    ['A Study of Nets', 'We introduce a network called Wombat Net, and train Wombat Net on MNIST.', ['architecture WombatNet']],
    ['A New Benchmark', 'We present BilbyBench, a benchmark of digging.', ['dataset BilbyBench']],
    ['On Hopping', 'We propose Layered Hop Optimization (LHO), which converges.', ['method LHO']],
    ['Careful Numbat Learning', 'CNL learns carefully.', ['method CNL']],
    ['Position: Digging Needs Care', 'In this position paper we dig.', []],
    ['Deep Reinforcement Learning for Digging', 'We study deep reinforcement learning (DRL). DRL digs.', []],
    ['On Digging', 'We follow AdamW and compare with ResNet-50 of others.', []],
  ])('%s', (title, abstract, expected) => expect(own(title, abstract)).toEqual(expected))

  it('ties an abbreviation to the long form that the document gives it', () => {
    const text = 'We train binary neural networks (BNNs). The BNNs are small.'
    const names = documentNames({ text, title: '', sections: [{ name: 'Abstract', answer: null, start: 0, end: text.length }] })
    expect(names.map(({ name }) => name)).toEqual(['binary neural network', 'binary neural network', 'binary neural network'])
  })
})

describe('what a document says of an abbreviation', () => {
  const found = (text: string) => documentNames({ text, title: '', sections: [{ name: 'Experiment Setup', answer: 'Yes', start: 0, end: text.length }] })
    .filter(({ rejected }) => rejected === null).map(({ kind, name }) => `${kind} ${name}`)

  it('counts more than what lists say', () => {
    expect(found('The sea surface temperature (SST) data. SST datasets are large.')).toEqual([])
    expect(found('The Stanford Sentiment Treebank (SST). SST is small.')).toEqual(['dataset SST', 'dataset SST', 'dataset SST'])
    expect(found('We use AMP (approximate message passing). AMP is fast.')).not.toContain('method mixed precision training')
  })

  it('counts only where the letters agree', () => {
    expect(found('It mentions using digits (MNIST) and others.')).toEqual(['dataset MNIST'])
  })
})

describe('names that no list has', () => {
  const found = (text: string) => documentNames({ text, title: '', sections: [{ name: 'Open Datasets', answer: 'Yes', start: 0, end: text.length }] })
    .filter(({ rejected }) => rejected === null).map(({ kind, name }) => `${kind} ${name}`)

  it('are told by the words around', () => {
    expect(found('We test on the GvXD dataset [3] and on the Numbat Watch dataset.')).toEqual(['dataset GvXD', 'dataset Numbat Watch'])
    expect(found('We use MNIST [1], QOLL-2 [2] and WaddleSet (Doe 2019).')).toEqual(['dataset MNIST', 'dataset QOLL-2', 'dataset WaddleSet'])
  })

  it('are written as lists write them', () => {
    expect(found('We use CORA, CITESEER, CHAMELEON [3] and the ZEBRA-7 dataset.')).toEqual(['dataset Cora', 'dataset CiteSeer', 'dataset Chameleon', 'dataset ZEBRA-7'])
  })

  it('are found whole where their last capital was split off', () => {
    expect(found('on the TACo S dataset')).toEqual(['dataset TACoS'])
  })

  it('are no tasks, makers, headings or words of thanks', () => {
    expect(found('We use ReID datasets and MACHINE LEARNING BENCHMARKS, and English-German data.')).toEqual([])
    expect(found('We thank NVIDIA and the ZORBA dataset team for their donation.')).toEqual([])
    expect(found('This work was supported by NSF awards IIS-1234567 and the BilbyNet project, grant no. 7.')).toEqual([])
  })

  it('are no measures, citations or people', () => {
    expect(found('We report AUC and F1 (Kingma and Ba 2014) as in LeCun et al.')).toEqual([])
  })
})

describe('rows that deny', () => {
  const found = (answer: string, text: string) => documentNames({ text, title: '', sections: [{ name: 'Software Dependencies', answer, start: 0, end: text.length }] })
    .filter(({ rejected }) => rejected === null).map(({ name }) => name)

  it('give what they state, and nothing that they only deny', () => {
    expect(found('No', 'The paper mentions PyTorch but does not specify a version of TensorFlow.')).toEqual(['PyTorch'])
    expect(found('No', 'No versions (e.g., Python 3.8, CUDA 11) are given.')).toEqual([])
    expect(found('No', 'The paper does not name libraries. It only mentions Keras.')).toEqual(['Keras'])
    expect(found('Yes', 'We use Python 3.8.')).toEqual(['Python'])
  })
})
