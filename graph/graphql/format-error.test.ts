import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { StoreError, UsageError } from '@/graph/model'
import { badInput } from './errors'
import { formatError } from './format-error'

/** An error of a resolver as graphql-js hands it on, formatted; and what was logged. */
function formatted(cause: Error) {
  const logged: unknown[] = []
  const error = new GraphQLError(cause.message, { originalError: cause, path: ['papers'] })
  const shown = formatError({ message: cause.message, path: ['papers'], extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error, (hidden) => logged.push(hidden))
  return { shown, logged }
}

describe('formatError', () => {
  it('shows what a user can mend as it is', () => {
    const { shown, logged } = formatted(badInput('`first` must be from 1 to 100.'))
    expect(shown).toEqual({ message: '`first` must be from 1 to 100.', path: ['papers'], extensions: { code: 'BAD_USER_INPUT' } })
    expect(logged).toEqual([])
    expect(formatted(new UsageError('That cursor is damaged.')).shown.extensions).toEqual({ code: 'BAD_USER_INPUT' })
  })

  it('says of a store what to do, not where it lies', () => {
    const cause = new StoreError('sqlite:/home/somebody/graph.db: near "FROM": syntax error', 'FAILED')
    const { shown, logged } = formatted(cause)
    expect(JSON.stringify(shown)).not.toMatch(/somebody|FROM|sqlite/)
    expect(shown.extensions).toEqual({ code: 'STORE_FAILED' })
    expect(logged).toEqual([cause])
  })

  it('hides what nobody foresaw, and logs it', () => {
    const cause = new TypeError('Cannot read properties of undefined (reading \'secret\')')
    const { shown, logged } = formatted(cause)
    expect(JSON.stringify(shown)).not.toContain('secret')
    expect(shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
    expect(logged).toEqual([cause])
  })

  it('tells of a time that ran out', async () => {
    const signal = AbortSignal.timeout(0)
    await new Promise((resolve) => { signal.addEventListener('abort', resolve) })
    expect(formatted(signal.reason as Error).shown.extensions).toEqual({ code: 'TIMEOUT' })
  })
})
