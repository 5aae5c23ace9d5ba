import { badInput } from '@/graph/graphql/errors'
import type { Reading, Service } from '../service'
import type { Exportable } from './catalogue'
import type { Content } from './content'
import type { Format } from './formats/format'
import { chosenColumns } from './options'
import { checkNames, flag, type Given } from './parameters'
import { pieces } from './pieces'

/** An export that is ready to be read. */
export interface OpenExport {
  readonly fileName: string
  readonly mediaType: string
  readonly revision: number
  /** Throws in the middle where the store fails: what was read until then is no whole file. */
  readonly bytes: AsyncIterator<Uint8Array>
  /** Lets go of everything; to be called whether or not all was read. */
  readonly close: () => Promise<void>
}

/**
 * Opens an export at the graph's present revision: everything that can be wrong with what was given is thrown
 * here. `signal` ends it.
 */
export async function openExport(service: Service, { source, format, parameters }: Exportable, given: Given, signal: AbortSignal): Promise<OpenExport> {
  checkNames(given, parameters)
  const isTable = format.kind === 'table'
  const quotes = flag(given, 'quotes', (isTable && format.quotes) ?? false)
  const guard = flag(given, 'guard', true)
  const reading = await service.reading(signal)
  try {
    const content = await source.open({ context: reading.context, given, quotes, mostPapers: (isTable ? format.papers : null) ?? Infinity })
    const columns = content.kind === 'table' ? chosenColumns(given, content.columns) : null
    return {
      fileName: `setupgraph-${source.name}-r${content.revision}.${format.name}`,
      mediaType: format.mediaType,
      revision: content.revision,
      bytes: verified(pieces(written(content, format, { columns, guard })), reading, signal),
      close: () => reading.snapshot.close(),
    }
  } catch (error) {
    await reading.snapshot.close()
    throw error
  }
}

function written(content: Content, format: Format, options: { readonly columns: readonly string[] | null; readonly guard: boolean }) {
  if (content.kind === 'table' && format.kind === 'table') return format.write(content, options)
  if (content.kind === 'graph' && format.kind === 'graph') return format.write(content, options)
  throw badInput(`This cannot be written as ${format.name}.`)
}

/** The pieces, the last one held back until it is sure that all show one revision. */
async function* verified(parts: AsyncIterable<Uint8Array>, { snapshot }: Reading, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | null = null
  for await (const part of parts) {
    signal.throwIfAborted()
    if (held) yield held
    held = part
  }
  await snapshot.verify()
  if (held) yield held
}
