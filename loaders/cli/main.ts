import { CommanderError } from 'commander'
import { LoadError, StoreError, UsageError } from '@/graph/model'
import { type Effects, processEffects, write } from './effects'

/** Exit codes of the commands: see the help of `load`. */
export const EXIT = { done: 0, incomplete: 1, wrongCall: 2, interrupted: 130 } as const

export type Command = (args: readonly string[], effects: Effects) => Promise<number>

/**
 * Runs a command and answers its exit code. What a user can mend is said in a sentence; anything else is a
 * defect and shows where it happened.
 */
export async function runCommand(command: Command, args: readonly string[], effects: Effects): Promise<number> {
  try {
    return await command(args, effects)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongCall
    if (error instanceof UsageError) {
      await write(effects.messages, `${error.message}\n`)
      return EXIT.wrongCall
    }
    if (error instanceof StoreError || error instanceof LoadError) {
      await write(effects.messages, `${error.message}\n`)
      return EXIT.incomplete
    }
    const trace = error instanceof Error ? error.stack : String(error)
    await write(effects.messages, `A defect of Setupgraph; please report it with these lines:\n${trace}\n`)
    return EXIT.incomplete
  }
}

/** Runs a command as this process. */
export async function runProcess(name: string, command: Command): Promise<void> {
  // Whoever reads our output may have seen enough (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    process.stderr.write(`The output cannot be written: ${error.message}\n`)
    process.exit(EXIT.incomplete)
  })
  const code = await runCommand(command, process.argv.slice(2), processEffects(name))
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))),
  )
  process.exit(code)
}
