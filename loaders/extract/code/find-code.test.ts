import { describe, expect, it } from 'vitest'
import { findCode } from './find-code'

const found = (text: string) => findCode(text).map(({ name, raw, start, end, own }) => {
  expect(text.slice(start, end)).toBe(raw)
  return [name, own]
})

describe('findCode', () => {
  it.each([
    ['Code is at https://github.com/example/tool.', [['https://github.com/example/tool', true]]],
    ['The source code is at https://github. com/ example/tool-x for all.', [['https://github.com/example/tool-x', true]]],
    ['Our code: https://github.com/example/Zero SNet.', [['https://github.com/example/ZeroSNet', true]]],
    ['code at https://github.com/Jane Doe/Tool.', [['https://github.com/JaneDoe/Tool', true]]],
    ['code at https://github.com/example/DSR SFG.', [['https://github.com/example/DSR_SFG', true]]],
    ['(code: www.example.org/tool/)', [['https://www.example.org/tool/', true]]],
    ['We use the implementation of https://github.com/other/tool here.', [['https://github.com/other/tool', false]]],
    ['The data are available at https://example.org/data.', []],
    ['Code is at https://github.com/example/tool We then train', [['https://github.com/example/tool', true]]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
