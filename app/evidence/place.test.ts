import { expect, it } from 'vitest'
import { placeBeside } from './place'

const view = { width: 1000, height: 800 }
const card = { width: 400, height: 200 }

it('places a card below where there is room', () => {
  expect(placeBeside({ left: 100, top: 100, right: 150, bottom: 120 }, card, view)).toEqual({ left: 100, top: 128 })
})

it('places it above near the lower edge', () => {
  expect(placeBeside({ left: 100, top: 700, right: 150, bottom: 720 }, card, view)).toEqual({ left: 100, top: 492 })
})

it('never leaves the window', () => {
  expect(placeBeside({ left: 980, top: 100, right: 1000, bottom: 120 }, card, view).left).toBe(592)
  expect(placeBeside({ left: -50, top: 10, right: 0, bottom: 20 }, { width: 400, height: 790 }, view)).toEqual({ left: 8, top: 8 })
})
