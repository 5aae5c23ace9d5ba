import { expect, it } from 'vitest'
import { nextTheme, themeOf } from './theme'

it('reads a theme from a cookie, whatever stands in it', () => {
  expect(themeOf('dark')).toBe('dark')
  expect(themeOf(undefined)).toBe('system')
  expect(themeOf('"><script>')).toBe('system')
})

it('steps through all themes', () => {
  expect(nextTheme('system')).toBe('light')
  expect(nextTheme('light')).toBe('dark')
  expect(nextTheme('dark')).toBe('system')
})
