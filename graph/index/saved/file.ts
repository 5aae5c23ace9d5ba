import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Puts bytes in a file's place, all or nothing: they are written beside it, brought to the disk, and renamed.
 * Whoever reads meanwhile has the old file or the new one; of several writers the last one wins.
 */
export async function replaceFile(path: string, bytes: ArrayBuffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.${randomUUID()}.part`
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
