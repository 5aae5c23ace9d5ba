import { Command } from 'commander'
import { UsageError } from '@/graph/model'
import { listedVocabulary, VOCABULARY_KINDS, type VocabularyEntry, type VocabularyKind } from '@/loaders/vocabulary'
import { applyLedger, type Decision, standing } from '@/loaders/vocabulary/ledger'
import { appendDecision, LEDGER_PATH, readLedger } from '@/loaders/vocabulary/ledger-file'
import { type Effects, write } from './effects'

interface Options {
  readonly reason?: string
  readonly date?: string
}

/**
 * `npm run alias -- merge|split|undo|list|where`: decisions on names, kept in a file under version control.
 * They hold for every load from then on; documents that are loaded already take them up when loaded again.
 * `SETUPGRAPH_ALIASES` names another file than the project's own.
 */
export async function runAlias(args: readonly string[], effects: Effects): Promise<number> {
  const path = effects.env.SETUPGRAPH_ALIASES ?? LEDGER_PATH
  const say = (text: string) => write(effects.output, `${text}\n`)
  const decide = async (decision: Decision) => {
    appendDecision(decision, path)
    await say(`${describe(decision)}\nWritten to ${path}. Load documents again, and commit the file.`)
  }
  const program = new Command('alias').exitOverride()
    .description('Decide which names mean the same. Decisions are kept in a file with reason and date.')
    .configureOutput({ writeOut: (text) => void effects.output.write(text), writeErr: (text) => void effects.messages.write(text) })
  const command = (syntax: string, description: string) => program.command(syntax).description(description)
    .requiredOption('--reason <text>', 'why, for those who come after').option('--date <YYYY-MM-DD>', 'day of the decision; default: today')

  command('merge <kind> <from> <into>', 'FROM and its aliases are other names of INTO').action(async (kind: string, from: string, into: string, options: Options) => {
    if (from === into) throw new UsageError('A name cannot be merged into itself.')
    await decide({ action: 'merge', kind: kindOf(kind), from, into, ...signed(path, options) })
  })
  command('split <kind> <alias> <of>', 'ALIAS is no name of OF, but a thing of its own').action(async (kind: string, alias: string, of: string, options: Options) => {
    const entry = current(path).find((candidate) => candidate.kind === kindOf(kind) && candidate.name === of)
    if (entry === undefined || !entry.aliases.includes(alias)) {
      throw new UsageError(`"${alias}" is no alias of the ${kind} "${of}". \`npm run alias -- where "${alias}"\` shows where it stands.`)
    }
    await decide({ action: 'split', kind: kindOf(kind), alias, of, ...signed(path, options) })
  })
  command('undo <decision>', 'take back a decision by its number').action(async (number: string, options: Options) => {
    const undoes = Number(number)
    if (!standing(readLedger(path)).some((decision) => decision.id === undoes)) {
      throw new UsageError(`There is no standing decision ${number}. \`npm run alias -- list\` shows them.`)
    }
    await decide({ action: 'undo', undoes, ...signed(path, options) })
  })
  program.command('list').description('the decisions that hold').action(async () => {
    const decisions = standing(readLedger(path))
    await say(decisions.length === 0 ? 'No decision stands.' : decisions.map((decision) => `${describe(decision)}\n  ${decision.date}: ${decision.reason}`).join('\n'))
  })
  program.command('where <name>').description('what a name means, and which file or decision says so').action(async (name: string) => {
    const wanted = plain(name)
    const found = current(path).filter((entry) => [entry.name, ...entry.aliases].some((other) => plain(other) === wanted))
    await say(found.length === 0 ? `The vocabulary does not hold "${name}".` : found.map(describeEntry).join('\n'))
  })
  await program.parseAsync(args, { from: 'user' })
  return 0
}

function kindOf(kind: string): VocabularyKind {
  const known = VOCABULARY_KINDS.find((candidate) => candidate === kind)
  if (known === undefined) throw new UsageError(`"${kind}" is no kind. Choose one of ${VOCABULARY_KINDS.join(', ')}.`)
  return known
}

/** Number, reason and day of a new decision. */
function signed(path: string, { reason = '', date }: Options): { id: number, reason: string, date: string } {
  const day = date ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new UsageError(`"${day}" is no day. Write it as YYYY-MM-DD.`)
  if (reason.trim().length < 3) throw new UsageError('Give a reason of a few words with --reason.')
  return { id: Math.max(0, ...readLedger(path).map((decision) => decision.id)) + 1, reason: reason.trim(), date: day }
}

function current(path: string): readonly VocabularyEntry[] {
  return applyLedger(listedVocabulary(), readLedger(path))
}

function describe(decision: Decision): string {
  if (decision.action === 'merge') return `${decision.id}  ${decision.kind}: "${decision.from}" is another name of "${decision.into}"`
  if (decision.action === 'split') return `${decision.id}  ${decision.kind}: "${decision.alias}" is no name of "${decision.of}"`
  return `${decision.id}  decision ${decision.undoes} is undone`
}

function describeEntry({ kind, name, aliases, parent, origin }: VocabularyEntry): string {
  return [
    `${kind}  ${name}${parent === null ? '' : `  (a ${parent})`}`,
    `  from ${origin}`,
    ...(aliases.length === 0 ? [] : [`  also ${aliases.join(', ')}`]),
  ].join('\n')
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '')
}
