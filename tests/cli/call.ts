import { type ChildProcess, spawn } from 'node:child_process'
import { PassThrough, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Effects } from '@/loaders/cli/effects'
import { type Command, runCommand } from '@/loaders/cli/main'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Called {
  readonly code: number
  readonly output: string
  readonly messages: string
}

export interface CallOptions {
  readonly folder?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly isTerminal?: boolean
}

class Collected extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Runs a command in this process, with real files and stores. */
export async function call(command: Command, args: readonly string[], options: CallOptions = {}): Promise<Called> {
  const output = new Collected()
  const messages = new Collected()
  const standardInput = new PassThrough()
  standardInput.end(options.input ?? '')
  const effects: Effects = {
    standardInput,
    output,
    messages,
    isTerminal: options.isTerminal ?? false,
    env: options.env ?? {},
    folder: options.folder ?? root,
    now: () => performance.now(),
    onInterrupt: () => () => undefined,
  }
  const code = await runCommand(command, args, effects)
  return { code, output: output.text, messages: messages.text }
}

export interface Started {
  readonly process: ChildProcess
  readonly ended: Promise<Called & { readonly signal: NodeJS.Signals | null }>
}

/** Starts a command as a process of its own; `limit` is a command of bash that runs first, such as `ulimit`. */
export function start(
  name: 'load' | 'extract',
  args: readonly string[],
  { env = {}, input, limit }: CallOptions & { limit?: string } = {},
): Started {
  const words = [process.execPath, '--import', 'tsx', `loaders/cli/${name}.ts`, ...args]
  const environment = { ...process.env, SETUPGRAPH_STORE: undefined, ...env }
  const child =
    limit === undefined
      ? spawn(words[0]!, words.slice(1), { cwd: root, env: environment })
      : spawn('bash', ['-c', `${limit}; exec "$0" "$@"`, ...words], { cwd: root, env: environment })
  let output = ''
  let messages = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    messages += chunk.toString()
  })
  if (input !== undefined) child.stdin.end(input)
  const ended = new Promise<Called & { signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? -1, signal, output, messages }))
  })
  return { process: child, ended }
}
