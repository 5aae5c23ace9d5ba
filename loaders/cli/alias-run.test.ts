import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runAlias } from './alias-run'
import { runCommand } from './main'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'setupgraph-alias-')) })
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the command on a ledger of its own; answers exit code and what it printed. */
async function alias(...args: string[]) {
  const printed = { output: '', messages: '' }
  const into = (name: keyof typeof printed) => new Writable({
    write(chunk, _encoding, done) {
      printed[name] += String(chunk)
      done()
    },
  })
  const code = await runCommand(runAlias, args, {
    standardInput: (async function* () { yield new Uint8Array() })(),
    output: into('output'),
    messages: into('messages'),
    isTerminal: false,
    env: { SETUPGRAPH_ALIASES: join(folder, 'ledger.jsonl') },
    folder,
    now: () => 0,
    onInterrupt: () => () => undefined,
  })
  return { code, ...printed }
}

describe('alias', () => {
  it('keeps decisions with reason and date, and takes them back', async () => {
    expect((await alias('list')).output).toBe('No decision stands.\n')
    const merged = await alias('merge', 'dataset', 'Robust04', 'TREC 2004', '--reason', 'one collection', '--date', '2024-05-01')
    expect(merged.code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'ledger.jsonl'), 'utf8'))).toEqual({
      action: 'merge', kind: 'dataset', from: 'Robust04', into: 'TREC 2004', id: 1, reason: 'one collection', date: '2024-05-01',
    })
    expect((await alias('where', 'robust 04')).output).toContain('dataset  TREC 2004\n  from ledger.jsonl, decision 1')
    expect((await alias('list')).output).toContain('2024-05-01: one collection')
    expect((await alias('undo', '1', '--reason', 'two collections')).code).toBe(0)
    expect((await alias('list')).output).toBe('No decision stands.\n')
    expect((await alias('where', 'Robust04')).output).toContain('dataset  Robust04')
  })

  it('splits an alias off', async () => {
    expect((await alias('split', 'dataset', 'ILSVRC', 'ImageNet', '--reason', 'the challenge')).code).toBe(0)
    expect((await alias('where', 'ILSVRC')).output).toContain('dataset  ILSVRC')
  })

  it('says what is wrong with a call', async () => {
    const cases: readonly (readonly [args: string[], message: string])[] = [
      [['merge', 'thing', 'a', 'b', '--reason', 'because'], 'Choose one of dataset'],
      [['merge', 'dataset', 'a', 'a', '--reason', 'because'], 'into itself'],
      [['merge', 'dataset', 'a', 'b'], 'required option'],
      [['merge', 'dataset', 'a', 'b', '--reason', 'because', '--date', 'May'], 'YYYY-MM-DD'],
      [['split', 'dataset', 'a', 'ImageNet', '--reason', 'because'], 'is no alias'],
      [['undo', '7', '--reason', 'because'], 'no standing decision'],
    ]
    for (const [args, message] of cases) {
      const { code, messages } = await alias(...args)
      expect(messages).toContain(message)
      expect(code).toBe(2)
    }
  })
})
