import { describe, expect, it } from 'vitest'
import { enforceNesting } from './nesting'

const MANY = '{'.repeat(200)

describe('enforceNesting', () => {
  it.each([`{ a(b: "${MANY}") }`, `# ${MANY}\n{ a }`, `{ a(b: """${MANY} \\""" ${MANY}""") }`, `{ a(b: "\\"${MANY}") }`, '{} '.repeat(500)])(
    'does not count brackets in texts and comments, nor side by side', (source) => expect(() => enforceNesting(source)).not.toThrow())

  it.each(['{', '(', '[', '{ a(b: ['])('refuses %s inside of itself many times', (bracket) => {
    expect(() => enforceNesting(bracket.repeat(60))).toThrow(/nested more than 50/)
  })

  it.each(['"', '"""', '\\', '\\"', '#', '"\\', '""" '])('reads %s over and over without losing itself', (text) => {
    enforceNesting(`"${text.repeat(100_000)}`)
    enforceNesting(text.repeat(100_000))
  })
})
