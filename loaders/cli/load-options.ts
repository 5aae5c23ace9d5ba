import { availableParallelism } from 'node:os'
import { InvalidArgumentError } from 'commander'
import { UsageError } from '@/graph/model'
import { FORMATS } from '@/loaders/formats/registry'
import type { Effects } from './effects'
import { program } from './program'

export interface LoadOptions {
  readonly paths: readonly string[]
  /** Address of the store; undefined for the default. */
  readonly store: string | undefined
  readonly format: string | null
  readonly asOf: string | null
  readonly jobs: number
  /** File that rejections are written to; null for none. */
  readonly rejects: string | null
  readonly dryRun: boolean
  /** Folder for files that Neo4j's import tool reads, in place of a store; null for none. */
  readonly toCsv: string | null
  /** Afterwards the store holds the documents of this load alone. */
  readonly prune: boolean
  readonly json: boolean
}

const HELP = `
Formats, detected by content:
${FORMATS.map(({ name, summary }) => `  ${name.padEnd(22)} ${summary}`).join('\n')}

Exit code: 0 all loaded; 1 some documents were rejected, or the store failed; 2 the call was wrong;
130 interrupted. Loading the same documents again changes nothing; a load that ended early can be run again.

Examples:
  npm run load -- papers/ listing.txt.gz
  npm run load -- --store bolt://localhost:7687 cards.tar.gz
  npm run load -- --to-csv import/ corpus/       # a first load of millions: see docs/neo4j.md
  cat card.md | npm run -s load -- --dry-run --json -`

/** Reads the arguments of `load`. Throws `UsageError` or commander's own error where they are wrong. */
export function parseLoadOptions(args: readonly string[], effects: Effects): LoadOptions {
  const command = program('load', effects)
    .usage('[options] PATH…')
    .description('Reads papers from files, folders, patterns, .gz, archives or standard input (-) into the graph.')
    .argument('<paths...>', 'what to read')
    .option('--store <url>', 'sqlite:PATH, bolt://… or neo4j://… (default: SETUPGRAPH_STORE, or a file in .data)')
    .option('--format <name>', 'read every document as this format instead of detecting it', knownFormat)
    .option(
      '--as-of <date>',
      'the day the documents were taken (YYYY-MM-DD); completes dates without a year',
      calendarDate,
    )
    .option('--jobs <n>', 'threads that read documents', threads, availableParallelism())
    .option('--rejects <file>', 'write every rejection to a file, one JSON object a line')
    .option('--dry-run', 'read everything, write nothing; needs no store', false)
    .option('--prune', 'afterwards remove every document from the store that is not in PATH…', false)
    .option('--to-csv <folder>', "write files for Neo4j's import tool into a new folder, in place of a store")
    .option('--json', 'print the summary as JSON; with --dry-run, one paper a line', false)
    .addHelpText('after', HELP)
  command.parse(args, { from: 'user' })
  const given = command.opts<{
    store?: string
    format?: string
    asOf?: string
    jobs: number
    rejects?: string
    dryRun: boolean
    toCsv?: string
    prune: boolean
    json: boolean
  }>()
  if (command.args.filter((path) => path === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.')
  if (command.args.includes('')) throw new UsageError('A path is empty. Check the variables in the call.')
  if (given.prune && given.dryRun) throw new UsageError('A dry run writes nothing, so it cannot --prune.')
  if (given.toCsv !== undefined && (given.prune || given.dryRun || given.store !== undefined))
    throw new UsageError('--to-csv writes files alone: leave out --store, --prune and --dry-run.')
  if (given.toCsv === '') throw new UsageError('The folder of --to-csv is empty. Check the variables in the call.')
  return {
    paths: command.args,
    store: given.store ?? effects.env.SETUPGRAPH_STORE,
    format: given.format ?? null,
    asOf: given.asOf ?? null,
    jobs: given.jobs,
    rejects: given.rejects ?? null,
    dryRun: given.dryRun,
    toCsv: given.toCsv ?? null,
    prune: given.prune,
    json: given.json,
  }
}

function knownFormat(name: string): string {
  if (FORMATS.some((format) => format.name === name)) return name
  throw new InvalidArgumentError(`Known formats: ${FORMATS.map((format) => format.name).join(', ')}.`)
}

function calendarDate(date: string): string {
  const time = new Date(`${date}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(date))
    return date
  throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD.')
}

function threads(count: string): number {
  if (/^\d{1,3}$/.test(count) && Number(count) >= 1 && Number(count) <= 128) return Number(count)
  throw new InvalidArgumentError('Write a number from 1 to 128.')
}
