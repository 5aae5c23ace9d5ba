import { describe, expect, it } from 'vitest'
import type { View } from './graph/types'
import { EMPTY_VIEW } from './empty-view'
import { isNarrowed, isSamePicture, viewOf, withDropped, withKindToggled, withOpen, withoutOpen, withAllShown, withoutNodes, withPath, withPicked, withPickToggled } from './view'

const VIEW: View = { ...EMPTY_VIEW, center: ['paper:a'] }

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
    const view = viewOf({ ...EMPTY_VIEW, hide: [], drop: [], keep: [], pick: [], center: many.slice(0, 30), open: many })
    expect(view.center.length + view.open.length).toBe(80)
  })

  it('chooses several nodes together, the one that was selected among them', () => {
    const picked = withPickToggled({ ...VIEW, select: 'x' }, 'y')
    expect(picked).toMatchObject({ pick: ['x', 'y'], select: null })
    expect(withPickToggled(picked, 'x').pick).toEqual(['y'])
    expect(withPicked(VIEW, ['x'])).toMatchObject({ pick: [], select: 'x' })
    expect(withoutNodes(picked, picked.pick)).toMatchObject({ drop: ['x', 'y'], pick: [] })
  })

  it('draws a path as well, and shows its ends', () => {
    const view = withPath({ ...VIEW, drop: ['paper:b'], keep: ['paper:c'] }, 'paper:a', 'paper:b')
    expect(view).toMatchObject({ open: ['paper:a->paper:b'], drop: [], keep: [] })
    expect(withoutOpen(view, 'paper:a').open).toEqual(['paper:a->paper:b'])
  })

  it('knows what was narrowed, and shows all of it again', () => {
    for (const change of [{ drop: ['x'] }, { focus: 'x' }, { keep: ['x'] }, { from: 2020 }, { venue: 'ICLR' }, { missing: 'HARDWARE' }]) {
      expect(isNarrowed({ ...VIEW, ...change })).toBe(true)
      expect(withAllShown({ ...VIEW, ...change })).toEqual(VIEW)
    }
    expect(isNarrowed({ ...VIEW, hide: ['software'] })).toBe(false)
  })
})
