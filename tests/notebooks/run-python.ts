import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'

export const root = join(import.meta.dirname, '../..')

/** Runs Python with the notebooks' packages against the samples; answers what it printed. Rejects with what it said where it fails. */
export async function runPython(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(inject('python'), args, {
    cwd: root, maxBuffer: 2 ** 26,
    env: { ...process.env, SETUPGRAPH_URL: inject('samples'), PYTHONDONTWRITEBYTECODE: '1' },
  })
  return stdout
}

/** Runs a program of Python that is given as text, and reads the JSON that it prints last. */
export async function jsonFromPython<Json>(program: string): Promise<Json> {
  const lines = (await runPython('-c', program)).trimEnd().split('\n')
  return JSON.parse(lines.at(-1)!) as Json
}
