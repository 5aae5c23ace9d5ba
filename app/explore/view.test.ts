import { describe, expect, it } from 'vitest'
import type { View } from './graph/types'
import { isSamePicture, viewOf, withDropped, withKindToggled, withOpen, withoutOpen } from './view'

const VIEW: View = { center: ['paper:a'], open: [], hide: [], drop: [], focus: null, select: null }

describe('a view', () => {
  it('expands a node once, and a start never', () => {
    const open = withOpen(VIEW, 'dataset:b')
    expect(open.open).toEqual(['dataset:b'])
    expect(withOpen(open, 'dataset:b')).toBe(open)
    expect(withOpen(VIEW, 'paper:a')).toBe(VIEW)
    expect(withoutOpen(open, 'dataset:b')).toEqual(VIEW)
  })

  it('expands the same node for several kinds, and takes all back at once', () => {
    const open = withOpen(withOpen(VIEW, 'dataset:b', 'paper'), 'dataset:b')
    expect(open.open).toEqual(['dataset:b|paper', 'dataset:b'])
    expect(withoutOpen(open, 'dataset:b')).toEqual(VIEW)
  })

  it('stays the same picture under another selection', () => {
    expect(isSamePicture(VIEW, { ...VIEW, select: 'x' })).toBe(true)
    expect(isSamePicture(VIEW, { ...VIEW, focus: 'x' })).toBe(false)
  })

  it('hides a kind and shows it again', () => {
    const hidden = withKindToggled(VIEW, 'software')
    expect(hidden.hide).toEqual(['software'])
    expect(withKindToggled(hidden, 'software')).toEqual(VIEW)
  })

  it('drops a node, and its selection with it', () => {
    expect(withDropped({ ...VIEW, select: 'x' }, 'x')).toMatchObject({ drop: ['x'], select: null })
  })

  it('bounds what an address can ask for', () => {
    const many = Array.from({ length: 100 }, (_, index) => `paper:${index}`)
    const view = viewOf({ center: many.slice(0, 30), open: many, hide: [], drop: [], focus: null, select: null })
    expect(view.center.length + view.open.length).toBe(40)
  })
})
