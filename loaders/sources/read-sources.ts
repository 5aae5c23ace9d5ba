import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { LoadError } from '@/graph/model'
import type { Collection } from '@/loaders/formats/format'
import { type CollectionPlace, type Companion, readCollection, surveyTree, within } from './collections'
import { diskFile, folderFiles } from './folder'
import { isGlob, splitGlob } from './glob'
import { readError, systemCode } from './read-error'
import type { FileTree, SourceFile } from './source-file'
import { spooled } from './spool'
import { DOCUMENT_LIMIT, archiveTree, openUnpacked, readWhole, tooLarge } from './unpack'
import { ByteReader } from './byte-reader'

/** A document as it was read, not decoded yet. */
export interface RawSource {
  /** File name without folders, and without the ending of a compression; "-" for standard input. */
  readonly fileName: string
  readonly uri: string
  readonly bytes: Uint8Array
  /** The companions of a document in a collection. */
  readonly companions: readonly Companion[]
  /** Name of the format whose collection it belongs to; null where it must be detected. */
  readonly format: string | null
  /** Bytes as stored, for progress. */
  readonly size: number
}

export interface ReadSourcesOptions {
  readonly standardInput: AsyncIterable<Uint8Array>
  /** Folder against which relative paths count. */
  readonly folder: string
  readonly collections: readonly (readonly [format: string, collection: Collection])[]
  /** Told once, before any document is read: bytes of all of them as stored; null where nobody knows. */
  readonly onTotal?: (bytes: number | null) => void
}

type Found = AsyncGenerator<RawSource | LoadError>

/** What a path stands for, looked at without reading documents. */
interface Plan {
  /** Bytes of its documents as stored; null for a stream. */
  readonly bytes: number | null
  readonly read: () => Found
}

/** Archives within archives deeper than this are a trap. */
const DEPTH_LIMIT = 3

/**
 * The documents that paths stand for, one at a time: files, folders, patterns, archives, and "-" for
 * standard input. What cannot be read stands between them as an error, and the rest goes on.
 */
export async function* readSources(paths: readonly string[], options: ReadSourcesOptions): Found {
  const plans: Plan[] = []
  for (const path of paths) plans.push(await planPath(path, options))
  const known = plans.every((plan) => plan.bytes !== null)
  options.onTotal?.(known ? plans.reduce((sum, plan) => sum + (plan.bytes ?? 0), 0) : null)
  for (const plan of plans) yield* plan.read()
}

async function planPath(path: string, options: ReadSourcesOptions): Promise<Plan> {
  if (path === '-') return { bytes: null, read: () => readStream(options.standardInput, '-', options) }
  const onDisk = resolve(options.folder, path)
  try {
    const status = await stat(onDisk)
    if (status.isDirectory()) return await planTree({ files: () => folderFiles(onDisk, path) }, path, options, 0)
    const file = diskFile(onDisk, path, basename(onDisk), status.size)
    if (!status.isFile()) return { bytes: null, read: () => readStream(file.bytes(), path, options) }
    return await planFile(file, options)
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && isGlob(path)) return planPattern(path, options)
    return { bytes: 0, read: () => one(readError(error, path)) }
  }
}

function planPattern(pattern: string, options: ReadSourcesOptions): Promise<Plan> {
  const { base, matches } = splitGlob(pattern)
  return planTree(
    {
      async *files() {
        for await (const file of folderFiles(resolve(options.folder, base), base)) {
          if (!(file instanceof LoadError) && matches.test(file.path)) yield file
        }
      },
    },
    pattern,
    options,
    0,
  )
}

async function planFile(file: SourceFile, options: ReadSourcesOptions): Promise<Plan> {
  const opened = await openUnpacked(file)
  await opened.reader.close()
  if (opened.archive !== null) return planTree(archiveTree(file, opened), file.uri, options, 1)
  return { bytes: file.size, read: () => readFile(file, options, 0) }
}

async function planTree(tree: FileTree, uri: string, options: ReadSourcesOptions, depth: number): Promise<Plan> {
  const { places, files, bytes } = await surveyTree(tree, options.collections)
  return {
    bytes,
    async *read() {
      let errors = 0
      try {
        for await (const found of readTree(tree, places, options, depth)) {
          if (found instanceof LoadError) errors += 1
          yield found
        }
      } catch (error) {
        errors += 1
        yield readError(error, uri)
      }
      if (files > 0 || errors > 0) return
      yield new LoadError('No document is there (hidden files, README and LICENSE do not count). Check the path.', {
        source: uri,
      })
    },
  }
}

async function* readTree(
  tree: FileTree,
  places: readonly CollectionPlace[],
  options: ReadSourcesOptions,
  depth: number,
): Found {
  for await (const file of tree.files()) {
    if (file instanceof LoadError) yield file
    else if (!places.some(({ root }) => within(file.path, root))) yield* readMember(file, options, depth)
  }
  for (const place of places) {
    for await (const found of readCollection(tree, place)) {
      if (found instanceof LoadError) {
        yield found
        continue
      }
      for await (const source of readMember(found.file, options, depth)) {
        yield source instanceof LoadError ? source : { ...source, companions: found.companions, format: place.format }
      }
    }
  }
}

/** A file of a tree. The members of an archive come out of one stream; each is copied before anything unpacks it. */
async function* readMember(file: SourceFile, options: ReadSourcesOptions, depth: number): Found {
  if (file.diskPath !== null) return yield* readFile(file, options, depth)
  try {
    if (file.size > DOCUMENT_LIMIT) throw tooLarge(file.uri, file.size)
    const bytes = await readWhole(new ByteReader(file.bytes()), file.uri)
    yield* readFile({ ...file, bytes: () => chunksOf(bytes) }, options, depth)
  } catch (error) {
    yield readError(error, file.uri)
  }
}

/** A file whose bytes can be read more than once: a document, or an archive of some. */
async function* readFile(file: SourceFile, options: ReadSourcesOptions, depth: number): Found {
  try {
    const opened = await openUnpacked(file)
    try {
      if (opened.archive === null) {
        if (!opened.wasCompressed && file.size > DOCUMENT_LIMIT) throw tooLarge(file.uri, file.size)
        const bytes = await readWhole(opened.reader, file.uri)
        yield { fileName: opened.fileName, uri: file.uri, bytes, companions: [], format: null, size: file.size }
        return
      }
    } finally {
      await opened.reader.close()
    }
    if (depth >= DEPTH_LIMIT)
      throw new LoadError('Archives lie in archives too deep. Unpack the outer ones first.', { source: file.uri })
    yield* (await planTree(archiveTree(file, opened), file.uri, options, depth + 1)).read()
  } catch (error) {
    yield readError(error, file.uri)
  }
}

/** A stream is read once: a document as it comes, an archive by way of a temporary file. */
async function* readStream(stream: AsyncIterable<Uint8Array>, uri: string, options: ReadSourcesOptions): Found {
  try {
    for await (const file of spooled(stream, uri)) yield* readFile(file, options, 0)
  } catch (error) {
    yield readError(error, uri)
  }
}

async function* one(error: LoadError): Found {
  yield error
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
