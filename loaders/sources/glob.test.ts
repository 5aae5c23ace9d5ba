import { describe, expect, it } from 'vitest'
import { isGlob, splitGlob } from './glob'

function matches(pattern: string, path: string): boolean {
  return splitGlob(pattern).matches.test(path)
}

describe('patterns', () => {
  it('are told from paths', () => {
    expect(['a/*.md', 'a?.md', '[ab].md', '{a,b}.md'].every(isGlob)).toBe(true)
    expect(isGlob('papers (2020)/a+b.md')).toBe(false)
  })

  it.each([
    ['papers/*.md', 'papers', 'a.md', true],
    ['papers/*.md', 'papers', 'a/b.md', false],
    ['/papers/2020-??.md', '/papers', '2020-12.md', true],
    ['/papers/2020-??.md', '/papers', '2020-1.md', false],
    ['/*.md', '/', 'a.md', true],
    ['**/*.md', '.', 'a.md', true],
    ['**/*.md', '.', 'a/b/c.md', true],
    ['**', '.', 'a/b/c.txt', true],
    ['papers/{ICLR,ICML}_20[12]?.json', 'papers', 'ICML_2019.json', true],
    ['papers/{ICLR,ICML}_20[12]?.json', 'papers', 'AAAI_2019.json', false],
    ['papers/{a*,b}.md', 'papers', 'abc.md', true],
    ['[!a].md', '.', 'b.md', true],
    ['[!a].md', '.', 'a.md', false],
    ['a.*d(1)', '.', 'axyd(1)', false],
    ['a.*d(1)', '.', 'a.md(1)', true],
  ])('%s from %s fits %s: %s', (pattern, base, path, fits) => {
    expect(splitGlob(pattern).base).toBe(base)
    expect(matches(pattern, path)).toBe(fits)
  })
})
