import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { StoreError, type StoreErrorCode } from '@/graph/model'

/** The site and the commands run in the project's folder. Not by `import.meta.url`, which a bundler moves. */
const PROGRAM = join(process.cwd(), 'graph', 'service', 'build-index.ts')

/** How another process opens a store. */
export interface Opening {
  readonly address: string
  /** Holds the credentials. */
  readonly env: NodeJS.ProcessEnv
}

/**
 * The bytes of a store's index, built by a process of its own: this one goes on answering, and the memory that
 * building takes is given back. Rejects with `StoreError` where the store failed, with another error where the
 * process did.
 */
export async function buildBeside({ address, env }: Opening): Promise<ArrayBuffer> {
  // Asked for by name, since Next's bundler takes in whatever a program that it sees started may need.
  const { spawn } = process.getBuiltinModule('node:child_process')
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, address], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [bytes, said, exitCode] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
  if (exitCode === 0) return new Uint8Array(bytes).buffer
  throw failureIn(said) ?? new Error(said.trim() || `it ended with exit code ${exitCode}`)
}

function failureIn(said: string): StoreError | null {
  try {
    const { message, code } = JSON.parse(said) as { readonly message: string; readonly code: StoreErrorCode }
    return new StoreError(message, code)
  } catch {
    return null
  }
}
