import { describe, expect, it } from 'vitest'
import { counted, KIND_DESIGN, kindOfId, kindPath, kindVariables, NODE_KINDS } from './kinds'

describe('kinds', () => {
  it.each(['light', 'dark'] as const)('differ in colour in the %s theme', (theme) => {
    expect(new Set(NODE_KINDS.map((kind) => KIND_DESIGN[kind][theme])).size).toBe(NODE_KINDS.length)
  })

  it('differ in shape', () => {
    expect(new Set(NODE_KINDS.map((kind) => kindPath(kind))).size).toBe(NODE_KINDS.length)
  })

  it.each([['light', '#fbfaf7'], ['dark', '#14161a']] as const)('stand out from the page in the %s theme', (theme, page) => {
    for (const kind of NODE_KINDS) expect(contrast(KIND_DESIGN[kind][theme], page), kind).toBeGreaterThan(3)
  })

  it('have corners within the square', () => {
    for (const kind of NODE_KINDS) for (const corner of KIND_DESIGN[kind].corners ?? []) expect(Math.abs(corner)).toBeLessThanOrEqual(1)
  })

  it('are told by identifiers', () => {
    expect(kindOfId('dataset:cifar-10')).toBe('dataset')
    expect(kindOfId('setting:betas=0.9, 0.999')).toBe('setting')
    expect(kindOfId('paper:a: b')).toBe('paper')
    expect(kindOfId('nothing')).toBe('paper')
  })

  it('are counted in words', () => {
    expect(counted(1, 'dataset')).toBe('1 dataset')
    expect(counted(1200, 'paper')).toBe('1,200 papers')
  })

  it('have a variable each, for both themes', () => {
    expect(kindVariables()).toContain('--kind-dataset:light-dark(#0b7a75,#3fd0c4)')
  })
})

/** Contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
