import { Command } from 'commander'
import type { Effects } from './effects'

/** A command line that throws instead of ending the process, and prints through the effects. */
export function program(name: string, effects: Effects): Command {
  return new Command(name).exitOverride().configureOutput({
    writeOut: (text) => effects.output.write(text),
    writeErr: (text) => effects.messages.write(text),
  })
}
