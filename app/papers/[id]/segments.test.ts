import { describe, expect, it } from 'vitest'
import type { Mention } from './facts'
import { segmentsOf } from './segments'

function mention(start: number, end: number, kind: Mention['kind'] = 'dataset'): Mention {
  return { document: 'document:1', start, end, kind, anchor: `at-${start}` }
}

const TEXT = 'SGD on CIFAR-10 with rate 0.1'

describe('segmentsOf', () => {
  it('gives the text back whole', () => {
    const segments = segmentsOf(TEXT, 0, [mention(7, 15), mention(0, 3, 'method'), mention(26, 29, 'setting')])
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT)
    expect(segments.filter((segment) => segment.mention).map(({ text }) => text)).toEqual(['SGD', 'CIFAR-10', '0.1'])
  })

  it('counts offsets from the start of the source', () => {
    const segments = segmentsOf(TEXT, 500, [mention(507, 515)])
    expect(segments.find((segment) => segment.mention)?.text).toBe('CIFAR-10')
  })

  it('joins mentions that overlap and keeps all their anchors', () => {
    const marked = segmentsOf(TEXT, 0, [mention(7, 15), mention(9, 20), mention(7, 12)]).filter((segment) => segment.mention)
    expect(marked).toHaveLength(1)
    expect(marked[0]?.text).toBe(TEXT.slice(7, 20))
    expect(marked[0]?.anchors).toEqual(['at-7', 'at-9'])
  })

  it('leaves out what lies outside of the text', () => {
    expect(segmentsOf(TEXT, 100, [mention(0, 3), mention(120, 4000)])).toEqual([{ text: TEXT, mention: null, anchors: [] }])
  })
})
