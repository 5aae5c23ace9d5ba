import { expect, it } from 'vitest'
import { figureText } from './figures'

it.each([[0, '0'], [0.1, '0.1'], [76.2, '76.2'], [12345678, '1.2345678e7'], [1e-7, '1e-7'], [0.0005, '0.0005'], [-3.25, '-3.25'], [1500, '1,500']])('writes %s as %s', (value, text) => {
  expect(figureText(value)).toBe(text)
})
