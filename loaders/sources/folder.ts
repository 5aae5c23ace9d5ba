import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LoadError } from '@/graph/model'
import { isLeftOut } from './left-out'
import { readError } from './read-error'
import type { SourceFile } from './source-file'

/** A file on the disk. `uri` is its path as the user knows it. */
export function diskFile(path: string, uri: string, inTree: string, size: number): SourceFile {
  return {
    path: inTree,
    uri,
    size,
    diskPath: path,
    async *bytes() {
      try {
        for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield chunk as Uint8Array
      } catch (error) {
        throw readError(error, uri)
      }
    },
  }
}

/**
 * The files below a folder, sorted by name at every level. Links are followed, but no folder is entered
 * twice; one that leads back to a folder above it is named as an error.
 */
export async function* folderFiles(path: string, uri: string): AsyncGenerator<SourceFile | LoadError> {
  yield* filesBelow({ path, uri, inTree: '', above: [] }, new Set())
}

interface Folder {
  readonly path: string
  readonly uri: string
  /** Path from the root with a final "/", or "". */
  readonly inTree: string
  /** The folders that it lies in, by their real paths. */
  readonly above: readonly string[]
}

async function* filesBelow(folder: Folder, visited: Set<string>): AsyncGenerator<SourceFile | LoadError> {
  let real: string
  let names: string[]
  try {
    real = await realpath(folder.path)
    if (folder.above.includes(real)) {
      yield new LoadError(
        'The folder leads back to one that it lies in, so it was not entered again. ' +
          'Remove the link, or name the folders that you mean.',
        { source: folder.uri },
      )
      return
    }
    if (visited.has(real)) return
    visited.add(real)
    names = (await readdir(folder.path)).filter((name) => !isLeftOut(name)).sort((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    yield readError(error, folder.uri)
    return
  }
  for (const name of names) {
    const path = join(folder.path, name)
    const uri = join(folder.uri, name)
    const inTree = folder.inTree + name
    try {
      const status = await stat(path)
      if (status.isDirectory())
        yield* filesBelow({ path, uri, inTree: `${inTree}/`, above: [...folder.above, real] }, visited)
      else if (status.isFile()) yield diskFile(path, uri, inTree, status.size)
      else
        yield new LoadError('This is a device, pipe or socket, not a file. Name it outright if it is to be read.', {
          source: uri,
        })
    } catch (error) {
      yield danglingOr(error, uri)
    }
  }
}

function danglingOr(error: unknown, uri: string): LoadError {
  const known = readError(error, uri)
  if (!known.message.startsWith('There is no file')) return known
  return new LoadError(
    'The link points to a file that does not exist. Remove the link, or restore its target.',
    { source: uri },
    { cause: error },
  )
}
