import { describe, expect, it } from 'vitest'
import { csvField } from './csv'

describe('csvField', () => {
  it.each([
    ['nothing', null, ''],
    ['what is not said', undefined, ''],
    ['an empty text', '', '""'],
    ['a text with quotes, commas and lines', 'say "a",\nb', '"say ""a"",\nb"'],
    ['a number', 1e-7, '1e-7'],
    ['a truth value', false, 'false'],
    ['a list', ['a', 'b;c'], '"a\u001fb;c"'],
    ['a list with an empty element', ['', 'b'], '"\u001fb"'],
    ['a list without anything', ['', ''], ''],
    ['an empty list', [], ''],
    ['numbers', [0.1, 2], '"0.1\u001f2"'],
  ])('writes %s', (_name, value, field) => {
    expect(csvField(value)).toBe(field)
  })

  it('refuses a list that could not be told apart', () => {
    expect(() => csvField(['a\u001fb'])).toThrow(/control character U\+001F/)
  })
})
