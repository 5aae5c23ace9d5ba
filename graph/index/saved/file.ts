import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const UNFINISHED = '.part'
/** Milliseconds after which nobody is writing an unfinished file any more. */
const ABANDONED = 3_600_000

/**
 * Puts bytes in a file's place, all or nothing: they are written beside it, brought to the disk, and renamed.
 * Whoever reads meanwhile has the old file or the new one; of several writers the last one wins.
 */
export async function replaceFile(path: string, bytes: ArrayBuffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await removeAbandoned(path)
  const beside = `${path}.${process.pid}.${randomUUID()}${UNFINISHED}`
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(new Uint8Array(bytes))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Removes what writers left behind that were killed. */
async function removeAbandoned(path: string): Promise<void> {
  const names = await readdir(dirname(path))
  for (const name of names.filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith(UNFINISHED))) {
    const unfinished = join(dirname(path), name)
    // Another process may have put it in its place meanwhile.
    const written = await stat(unfinished).then(({ mtimeMs }) => mtimeMs, () => Infinity)
    if (Date.now() - written > ABANDONED) await rm(unfinished, { force: true })
  }
}

/** The bytes of a file; null where there is none. */
export async function readWhole(path: string): Promise<ArrayBuffer | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!file) return null
  try {
    const bytes = new Uint8Array(new ArrayBuffer((await file.stat()).size))
    let read = 0
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read)
      // Shorter than it was a moment ago; what it holds is judged by who asked.
      if (bytesRead === 0) break
      read += bytesRead
    }
    return bytes.buffer
  } finally {
    await file.close()
  }
}
