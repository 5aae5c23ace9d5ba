/**
 * `npm run evaluate`: scores extraction against the labelled documents and prints a table by field for the
 * seeds, for the half of the labelled cards that rules may be written on (A), and for the half that nobody
 * looks at while writing rules (B), each with the change from the figures of `docs/evaluation.md`. `--set NAME`
 * prints one table, `--seen` all but B's (whose every look is a bit of fitting), `--verbose` the misses (never B's),
 * `--write` puts the figures into that page.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readStrictly } from '@/loaders/formats/read-strictly'
import { detectFormat } from '@/loaders/formats/registry'
import { recordToJson } from '@/loaders/dry-run'
import { committedFigures, compared, withFigures } from './figures'

const SETS = ['seeds', 'A', 'B'] as const
type SetName = (typeof SETS)[number]
const TITLES: Record<SetName, string> = {
  seeds: 'seeds',
  A: 'labelled cards, half A (seen while rules are written)',
  B: 'labelled cards, half B (not looked at)',
}

const shared = resolve(process.env.SETUPGRAPH_SHARED ?? '../shared')
const { values } = parseArgs({
  options: {
    set: { type: 'string' }, field: { type: 'string' },
    seen: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false }, write: { type: 'boolean', default: false },
  },
})

if (!existsSync(join(shared, 'gold', 'score.py'))) {
  console.error(`No labelled documents in ${shared}. Set SETUPGRAPH_SHARED to the folder that holds gold/ and seeds/.`)
  process.exit(2)
}
const page = fileURLToPath(new URL('../../docs/evaluation.md', import.meta.url))
let text = existsSync(page) ? readFileSync(page, 'utf8') : ''
for (const set of SETS) {
  if ((values.set !== undefined && values.set !== set) || (values.seen && set === 'B')) continue
  const table = score(set, values.verbose && set !== 'B')
  console.log(`\n${TITLES[set]}\n${compared(table, committedFigures(text, set))}`)
  text = withFigures(text, set, table)
}
if (values.write) writeFileSync(page, text)

function score(set: SetName, verbose: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-evaluate-'))
  try {
    const gold = join(folder, 'gold')
    const documents = set === 'seeds' ? seeds(gold) : half(set, gold)
    const predictions = join(folder, 'predictions.jsonl')
    writeFileSync(predictions, documents.flatMap(predict).map((line) => `${line}\n`).join(''))
    const options = [...(verbose ? ['--verbose'] : []), ...(values.field === undefined ? [] : ['--field', values.field])]
    return execFileSync('python3', [join(shared, 'gold', 'score.py'), gold, predictions, ...options], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The seeds' documents; their labels are linked as they are. */
function seeds(gold: string): readonly string[] {
  mkdirSync(gold)
  const folder = join(shared, 'gold')
  for (const file of readdirSync(folder)) if (file.endsWith('.json')) symlinkSync(join(folder, file), join(gold, file))
  return readdirSync(join(shared, 'seeds')).sort().map((file) => join(shared, 'seeds', file))
}

/** Every second labelled card by name: A has the even places, B the odd ones. */
function half(set: 'A' | 'B', gold: string): readonly string[] {
  mkdirSync(gold)
  const folder = join(shared, 'gold', 'cards')
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4)).sort()
    .filter((_, index) => (index % 2 === 0) === (set === 'A'))
  for (const name of names) symlinkSync(join(folder, `${name}.json`), join(gold, `${name}.json`))
  return names.map((name) => join(folder, `${name}.txt`))
}

/** The records of a document as prediction lines. */
function predict(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8')
  const format = detectFormat(text)
  if (format === undefined) throw new Error(`no format reads ${path}`)
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  return readStrictly(format, { fileName, uri: path, text }, { asOf: null }).map((record) => JSON.stringify(recordToJson(record)))
}
