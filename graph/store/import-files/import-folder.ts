import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StoreError, UsageError } from '@/graph/model'
import { type ImportFiles, writeImportFiles } from './write-import-files'

export { ARGUMENTS_FILE } from './write-import-files'

/** A folder beside the wanted one, in which the work is done: what stands at the wanted place is always whole. */
export class ImportFolder {
  private constructor(private readonly wanted: string, readonly working: string) {}

  /** Throws `UsageError` where the wanted folder is there and holds something, or cannot be made. */
  static async open(wanted: string): Promise<ImportFolder> {
    try {
      const there = await readdir(wanted).catch(() => [])
      if (there.length > 0) throw new UsageError(`The folder ${wanted} is not empty. Name another with --to-csv, or empty it.`)
      await mkdir(dirname(wanted), { recursive: true })
      return new ImportFolder(wanted, await mkdtemp(join(dirname(wanted), `${basename(wanted)}.partial-`)))
    } catch (cause) {
      if (cause instanceof UsageError) throw cause
      throw new UsageError(`The folder ${wanted} cannot be made (${(cause as Error).message}). Name another with --to-csv.`, { cause })
    }
  }

  /** The address of a store that lives as long as the work. */
  get store(): string {
    return join(this.working, 'store.db')
  }

  /** Writes the store to files for Neo4j's import tool, and puts them where they were wanted. Throws `StoreError`. */
  async finish(): Promise<ImportFiles> {
    const files = join(this.working, 'files')
    try {
      await mkdir(files)
      const written = await writeImportFiles(this.store, files)
      await rmdir(this.wanted).catch(() => undefined)
      await rename(files, this.wanted)
      return written
    } catch (cause) {
      if (!(cause instanceof Error && 'syscall' in cause)) throw cause
      const message = `The files of ${this.wanted} cannot be written (${cause.message}). Free some space, or name another folder with --to-csv.`
      throw new StoreError(message, 'FULL', { cause })
    }
  }

  /** Removes what the work left behind. */
  async close(): Promise<void> {
    await rm(this.working, { recursive: true, force: true })
  }
}
