import { describe, expect, it } from 'vitest'
import type { Mention } from '../mention'
import { findResults } from './find-results'

/** The results of a text as `metric=value unit`; quoted ones with a question mark. */
function read(text: string): readonly string[] {
  return findResults(text, { start: 0, end: text.length }, [], 'Abstract')
    .map(({ result: { metric, value, unit, own } }) => `${metric}=${value}${unit ?? ''}${own ? '' : '?'}`)
}

describe('results', () => {
  it.each<readonly [string, readonly string[]]>([
    ['It achieves 83.3% top-1 accuracy on ImageNet.', ['top-1 accuracy=83.3%']],
    ['The accuracy rises to 79.54\\% without more data.', ['accuracy=79.54%']],
    ['We reach an FID of 2.04 on faces and 2.35 on cats.', ['FID=2.04', 'FID=2.35']],
    ['with 82.7% top-1 and 96.2% top-5 accuracy', ['top-1 accuracy=82.7%', 'top-5 accuracy=96.2%']],
    ['This boosts accuracy by up to 4.7%.', ['accuracy improvement=4.7%']],
    ['We see a 0.6% increase in accuracy.', ['accuracy improvement=0.6%']],
    ['an accuracy of 85.0%, a 0.6% increase over the previous record', ['accuracy=85%', 'accuracy improvement=0.6%']],
    ['It raises the accuracy from 73.44% to 81.35%.', ['accuracy=81.35%']],
    ['Our method reduces GPU memory usage by more than 45%.', ['GPU memory reduction=45%']],
    ['with 3.87x faster inference time', ['speedup=3.87x']],
    [
      'It cuts power consumption and latency respectively by up to 49% and 89%.',
      ['power consumption reduction=49%', 'latency reduction=89%'],
    ],
    [
      'It outperforms the rest by 2.5% (83.3% vs. 80.8%) in top-1 accuracy.',
      ['top-1 accuracy improvement=2.5%', 'top-1 accuracy=83.3%', 'top-1 accuracy=80.8%?'],
    ],
    [
      'The error rate is 2.46% for cats, 15.02% for dogs, and 23.8% for birds.',
      ['error rate=2.46%', 'error rate=15.02%', 'error rate=23.8%'],
    ],
    [
      'We reach 1.9%, 1.3% and 3.6% higher accuracy.',
      ['accuracy improvement=1.9%', 'accuracy improvement=1.3%', 'accuracy improvement=3.6%'],
    ],
    ['It runs at 30 FPS.', ['FPS=30FPS']],
    ['up to 0.6% accuracy loss', ['accuracy loss=0.6%']],
    ['In 2021, 4 datasets and 12 baselines were used in Section 3.', []],
    ['We prune with a 30% pruning ratio.', []],
    ['It keeps 45.8% robust accuracy under PGD at ε = 8/255.', ['robust accuracy=45.8%']],
    ['WRN-28-20 gets a test error of 3.74%.', ['error rate=3.74%']],
    ['The model reaches F1 = 0.9.', ['F1=0.9']],
  ])('%s', (text, results) => {
    expect(read(text)).toEqual(results)
  })

  it('says on what and by whom', () => {
    const text = 'On ToySet, OurNet reaches an accuracy of 91.5%.'
    const names: readonly Mention[] = [
      { kind: 'dataset', name: 'ToySet', raw: 'ToySet', start: 3, end: 9, rule: 'test', confidence: 1 },
      {
        kind: 'architecture',
        name: 'OurNet',
        raw: 'OurNet',
        start: 11,
        end: 17,
        rule: 'test',
        confidence: 1,
        own: true,
      },
    ]
    const [found] = findResults(text, { start: 0, end: text.length }, names, 'Abstract')
    expect(found?.result).toMatchObject({ dataset: 'dataset:toyset', reachedBy: 'architecture:ournet', own: true })
    expect(text.slice(found!.mention.start, found!.mention.end)).toBe('91.5%')
  })
})
