import type { PaperRecord } from '@/graph/model'
import { batchSize, cifar, learningRate, resNet18, turing } from './fixtures'
import { entity, link, quoting, record, sets, setup } from './make-record'

const TITLE = 'Two Accounts of One Paper'
const pixelMark = entity('Method', 'PixelMark')

function account(fileName: string, venue: string, batch: number, more: { readonly device?: boolean; readonly silent?: boolean }): PaperRecord {
  const text = `ResNet-18 on CIFAR-10 with lr 0.1, for all but fine-tuning; when fine-tuning, a batch of ${batch} on an RTX 2080 Ti.`
  const at = quoting(text)
  return record({
    fileName, text, title: TITLE,
    claim: { authors: ['Fay Sample'], venue, year: 2022 },
    entities: [cifar, resNet18, turing, learningRate, batchSize, entity('Architecture', 'ResNet')],
    setups: [
      setup([link(cifar, at(text, 'CIFAR-10')), ...(more.device ? [link(turing, at(text, 'RTX 2080 Ti'))] : [])], [sets(learningRate, 0.1, at(text, '0.1'))]),
      setup([], [sets(batchSize, batch, at(text, String(batch)))], { scope: [resNet18] }),
    ],
    reporting: more.silent ? [{ variable: 'hardware', status: 'NOT_REPORTED', answer: 'No', quote: null, start: null, end: null }] : [],
  })
}

const quoting91 = (() => {
  const text = 'PixelMark is said to reach 91.5 % top-1 accuracy on CIFAR-10.'
  const at = quoting(text)
  return record({
    fileName: 'quoted.md', text, title: 'What Others Reach', claim: { authors: ['Gus Reader'] },
    entities: [cifar, pixelMark], setups: [setup([link(cifar, at(text, 'CIFAR-10'))], [])],
    results: [{ metric: 'top-1 accuracy', value: 91.5, unit: '%', dataset: cifar.id, reachedBy: pixelMark.id, own: false, evidence: at(text, '91.5 %') }],
  })
})()

/**
 * Two documents about one paper that agree on its learning rate and year and on nothing else, and a paper that
 * quotes a figure of another one otherwise than that states it.
 */
export const CONTRADICTING: readonly PaperRecord[] = [
  account('first.md', 'ICML', 64, { silent: true }),
  account('second.md', 'NeurIPS', 32, { device: true }),
  quoting91,
]
