import { LoadError, UsageError } from '@/graph/model'
import { documentNames, extractMentions } from '@/loaders/extract'
import { detectFormat } from '@/loaders/formats/registry'
import { readSources } from '@/loaders/sources/read-sources'
import { decodeText } from '@/loaders/sources/text'
import { type Effects, write } from './effects'
import { extractLines } from './extract-lines'
import { EXIT } from './main'
import { explainMentions, type JudgedMention, mentionTable, mentionsJson } from './mention-output'
import { printable } from './printable'
import { program } from './program'
import { describeRejection, rejectionOf } from './rejection'

const HELP = `
With --json: {"mentions": [{kind, name, raw, start, end, value?, unit?, of?}]}, offsets in UTF-16 code units.
With --jsonl: one {"id", "text"} a line in, one {"id", "mentions"} a line out, in the same order.

Exit code: 0 all read; 1 the file, or some line, could not be read; 2 the call was wrong.

Examples:
  npm run extract -- abstract.txt
  echo "We train ResNet-50 with batch size 256." | npm run -s extract -- --json -
  npm run -s extract -- --jsonl texts.jsonl.gz > mentions.jsonl`

/** `extract`: prints what a text mentions. Answers the exit code. */
export async function runExtract(args: readonly string[], effects: Effects): Promise<number> {
  const command = program('extract', effects)
    .usage('[options] FILE|-')
    .description(
      'Finds datasets, architectures, methods, hardware, software, hyperparameters, values and results in a text.',
    )
    .argument('<file>', 'what to read; - for standard input')
    .option('--json', 'print the mentions as JSON', false)
    .option('--jsonl', 'read and write one JSON object a line', false)
    .option('--explain', 'show line by line what was found, by which rule, and how sure', false)
    .addHelpText('after', HELP)
  command.parse(args, { from: 'user' })
  const { json, jsonl, explain } = command.opts<{ json: boolean; jsonl: boolean; explain: boolean }>()
  if (Number(json) + Number(jsonl) + Number(explain) > 1)
    throw new UsageError('Choose one of --json, --jsonl and --explain.')
  const path = command.args[0] ?? '-'
  if (jsonl) return extractLines(path, effects)

  const text = await readOne(path, effects)
  if (typeof text !== 'string') {
    await write(effects.messages, `${describeRejection(rejectionOf(text))}\n`)
    return EXIT.incomplete
  }
  const mentions = explain ? judgedMentions(text) : extractMentions(text)
  const print = explain ? explainMentions(text, mentions) : mentionTable(text, mentions)
  await write(effects.output, json ? `${JSON.stringify(mentionsJson(mentions))}\n` : printable(print))
  return EXIT.done
}

/**
 * What `--explain` shows: where a format knows the text, its names as facts of a paper or rejected with the
 * reason, and its settings and results; else every mention.
 */
function judgedMentions(text: string): readonly JudgedMention[] {
  const documents = detectFormat(text)?.documents?.({ fileName: '-', uri: '-', text })
  if (documents === undefined) return extractMentions(text)
  const names = Array.from(documents, (input) => documentNames(input)).flat()
  const others = extractMentions(text).filter(
    ({ kind }) => kind === 'hyperparameter' || kind === 'value' || kind === 'result',
  )
  return [...names, ...others].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The text of the only document at a path. */
async function readOne(path: string, effects: Effects): Promise<string | LoadError> {
  const sources = readSources([path], { standardInput: effects.standardInput, folder: effects.folder, collections: [] })
  const found: string[] = []
  try {
    for await (const source of sources) {
      if (source instanceof LoadError) return source
      if (found.length > 0)
        throw new UsageError(`${path} holds more than one document. Name one of them, or use --jsonl.`)
      found.push(decodeText(source.bytes, source.uri))
    }
  } catch (error) {
    if (error instanceof LoadError) return error
    throw error
  }
  return found[0] ?? new LoadError('No document is there.', { source: path })
}
