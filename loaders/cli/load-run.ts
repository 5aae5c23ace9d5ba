import { resolve } from 'node:path'
import type { PaperRecord } from '@/graph/model'
import type { GraphStore } from '@/graph/store/graph-store'
import { ImportFolder } from '@/graph/store/import-files/import-folder'
import { openStore } from '@/graph/store/open'
import { recordToJson } from '@/loaders/dry-run'
import { FORMATS } from '@/loaders/formats/registry'
import { readSources } from '@/loaders/sources/read-sources'
import { Batch } from './batch'
import { type Effects, write } from './effects'
import { type Chunk, readDocuments } from './extraction-pool'
import { Interrupt } from './interrupt'
import { type LoadOptions, parseLoadOptions } from './load-options'
import { type LoadSummary, describeImport, describeSummary, emptySummary } from './load-summary'
import { EXIT } from './main'
import { printable } from './printable'
import { type Progress, progressOn } from './progress'
import { prune } from './prune'
import { Rejects } from './rejects-file'

/** `load`: reads documents into the graph. Answers the exit code. */
export async function runLoad(args: readonly string[], effects: Effects): Promise<number> {
  const options = parseLoadOptions(args, effects)
  const interrupt = new Interrupt(effects)
  try {
    if (options.toCsv !== null) return await loadToFiles(options.toCsv, options, effects, interrupt)
    const store = options.dryRun ? null : await openStore(options.store, { env: effects.env })
    try {
      return await loadInto(store, options, effects, interrupt)
    } finally {
      await store?.close()
    }
  } finally {
    interrupt.stop()
  }
}

/** Loads into a store that lives as long as the command, and writes that to files for Neo4j's import tool. */
async function loadToFiles(wanted: string, options: LoadOptions, effects: Effects, interrupt: Interrupt): Promise<number> {
  const folder = await ImportFolder.open(resolve(effects.folder, wanted))
  try {
    const store = await openStore(`sqlite:${folder.store}`)
    const code = await loadInto(store, options, effects, interrupt).finally(() => store.close())
    if (interrupt.happened) return code
    const { nodes, relationships } = await folder.finish()
    await write(effects.messages, describeImport(wanted, nodes, relationships))
    return code
  } finally {
    await folder.close()
  }
}

async function loadInto(
  store: GraphStore | null,
  options: LoadOptions,
  effects: Effects,
  interrupt: Interrupt,
): Promise<number> {
  const progress = progressOn(effects)
  const rejects = await Rejects.open(options.rejects, effects.folder, progress)
  const load = new Load(options, effects, store, progress, rejects)
  const sources = readSources(options.paths, {
    standardInput: effects.standardInput,
    folder: effects.folder,
    collections: FORMATS.flatMap(({ name, collection }) =>
      collection === undefined ? [] : [[name, collection] as const],
    ),
    onTotal: (bytes) => progress.total(bytes),
  })
  try {
    for await (const chunk of interrupt.until(readDocuments(sources, options))) await load.take(chunk)
    await load.flush()
    if (options.prune && !interrupt.happened) await load.prune()
  } finally {
    progress.end()
    await rejects.close()
  }
  await load.summarise()
  if (!interrupt.happened) return load.summary.rejected > 0 ? EXIT.incomplete : EXIT.done
  await write(
    effects.messages,
    options.toCsv === null
      ? 'Interrupted. What was read until now is loaded. ' +
          'Run the same command again to go on: it passes over what is there.\n'
      : 'Interrupted. No files were written. Run the same command again.\n',
  )
  return EXIT.interrupted
}

/** The writing half of a load, with its counts. */
class Load {
  readonly summary: LoadSummary = emptySummary()
  private readonly batch = new Batch()
  private readonly started: number
  private bytesDone = 0

  constructor(
    private readonly options: LoadOptions,
    private readonly effects: Effects,
    private readonly store: GraphStore | null,
    private readonly progress: Progress,
    private readonly rejects: Rejects,
  ) {
    this.started = effects.now()
  }

  async take({ outcomes, bytes, ended }: Chunk): Promise<void> {
    for (const outcome of outcomes) {
      if ('rejection' in outcome) {
        this.summary.rejected += 1
        await this.rejects.add(outcome.rejection)
      } else await this.takeRecord(outcome.record)
    }
    this.bytesDone += bytes
    if (ended) this.summary.files += 1
    this.progress.update(this.summary, this.bytesDone)
  }

  private async takeRecord(record: PaperRecord): Promise<void> {
    this.summary.read += 1
    if (!this.batch.add(record)) this.summary.repeated += 1
    else if (this.store === null) await this.print(this.batch.take())
    else if (this.batch.isFull) await this.flush()
  }

  private async print(records: readonly PaperRecord[]): Promise<void> {
    for (const record of records) {
      const json = recordToJson(record)
      await write(this.effects.output, this.options.json ? `${JSON.stringify(json)}\n` : printable(describeRecord(json)))
    }
  }

  /** Writes what is gathered, in one transaction. */
  async flush(): Promise<void> {
    const records = this.batch.take()
    if (this.store === null || records.length === 0) return
    const { created, changed, unchanged, linksWritten } = await this.store.write(records)
    this.summary.created += created
    this.summary.changed += changed
    this.summary.loaded += created + changed
    this.summary.unchanged += unchanged
    this.summary.links += linksWritten
    this.progress.update(this.summary, this.bytesDone)
  }

  /** Removes what the store holds beside the documents of this load. */
  async prune(): Promise<void> {
    if (this.store === null) return
    if (this.summary.rejected > 0 || this.summary.read === 0) {
      this.progress.say(
        'Nothing was removed: --prune waits until every document can be read, ' +
          'or what is unreadable today would be lost.',
      )
      return
    }
    this.summary.removed = await prune(this.store, this.batch.seen)
  }

  async summarise(): Promise<void> {
    this.summary.seconds = Math.round(this.effects.now() - this.started) / 1000
    const { json, dryRun } = this.options
    const place = this.options.toCsv ?? this.store?.address ?? null
    const text = json ? `${JSON.stringify(this.summary)}\n` : describeSummary(this.summary, place)
    // The lines of a dry run as JSON are for a program, so its summary goes to the user alone.
    if (json && dryRun) await write(this.effects.messages, describeSummary(this.summary, null))
    else await write(this.effects.output, text)
  }
}

/** One paper of a dry run in a line for people. */
function describeRecord(json: ReturnType<typeof recordToJson>): string {
  const { datasets, architectures, methods, hyperparameters, hardware, software, results } = json
  const parts = Object.entries({ datasets, architectures, methods, hyperparameters, hardware, software, results })
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => `${name} ${items.length}`)
  return `${json.title}\n    ${parts.length === 0 ? 'nothing was found' : parts.join(', ')}\n`
}
