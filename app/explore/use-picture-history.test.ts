import { expect, it } from 'vitest'
import type { View } from './graph/types'
import { EMPTY_VIEW } from './empty-view'
import { follow } from './use-picture-history'

const picture = (...open: string[]): View => ({ ...EMPTY_VIEW, center: ['paper:a'], open })

it('grows with each new picture', () => {
  expect(follow({ views: [picture()], at: 0 }, picture('x'))).toEqual({ views: [picture(), picture('x')], at: 1 })
})

it('steps along itself where the browser goes back or forth', () => {
  const entries = { views: [picture(), picture('x'), picture('x', 'y')], at: 1 }
  expect(follow(entries, { ...picture(), select: 'z' }).at).toBe(0)
  expect(follow(entries, picture('x', 'y')).at).toBe(2)
})

it('forgets what was undone once something else is done', () => {
  const entries = { views: [picture(), picture('x')], at: 0 }
  expect(follow(entries, picture('z'))).toEqual({ views: [picture(), picture('z')], at: 1 })
})
