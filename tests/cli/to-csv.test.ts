import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runLoad } from '@/loaders/cli/load-run'
import { call, start } from './call'
import { card, cards } from './documents'
import { temporaryFolder } from './temporary-folder'

/** That Neo4j's import tool takes the files, and makes the same graph of them, is held in `tests/conformance`. */
describe('--to-csv', () => {
  it('wants a folder of its own, and nothing of a store', async () => {
    const folder = temporaryFolder({ 'a.md': card('A paper') })
    const full = await call(runLoad, ['--to-csv', folder, 'samples'])
    expect(full).toMatchObject({ code: 2, messages: expect.stringContaining('is not empty') })
    const both = await call(runLoad, ['--to-csv', join(folder, 'new'), '--store', 'sqlite:x.db', 'samples'])
    expect(both).toMatchObject({ code: 2, messages: expect.stringContaining('leave out --store') })
  })

  it('leaves no folder when it is killed or interrupted', async () => {
    const documents = temporaryFolder(Object.fromEntries(cards(600)))
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const folder = join(temporaryFolder(), 'import')
      const load = start('load', ['--to-csv', folder, '--jobs', '1', documents, '-'])
      while (!readdirSync(dirname(folder)).some((name) => name.startsWith('import.partial-'))) await wait(20)
      await wait(Math.random() * 500)
      load.process.kill(signal)
      const { messages, code } = await load.ended
      expect(existsSync(folder)).toBe(false)
      if (signal === 'SIGKILL') continue
      expect({ code, messages }).toMatchObject({ code: 130, messages: expect.stringContaining('No files were written') })
      expect(readdirSync(dirname(folder))).toEqual([])
    }
  })
})
