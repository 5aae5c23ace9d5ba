import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { LoadError, UsageError } from '@/graph/model'
import type { Progress } from './progress'
import { type Rejection, describeRejection } from './rejection'

/** Rejections that are shown on standard error; the rest is in the file. */
const SHOWN = 20

/** Tells of rejections: the first few to the user, all of them to a file, one JSON object a line. */
export class Rejects {
  private count = 0

  private constructor(
    private readonly file: FileHandle | null,
    private readonly path: string | null,
    private readonly progress: Progress,
  ) {}

  /** Throws `UsageError` where the file cannot be written. */
  static async open(path: string | null, folder: string, progress: Progress): Promise<Rejects> {
    if (path === null) return new Rejects(null, null, progress)
    try {
      return new Rejects(await open(resolve(folder, path), 'w'), path, progress)
    } catch (cause) {
      throw new UsageError(
        `The file for rejections cannot be written (${describe(cause)}). Name another with --rejects.`,
        { cause },
      )
    }
  }

  async add(rejection: Rejection): Promise<void> {
    this.count += 1
    try {
      await this.file?.write(`${JSON.stringify(rejection)}\n`)
    } catch (cause) {
      throw new LoadError(
        `The file for rejections cannot be written on (${describe(cause)}). Free some space and run the command again.`,
        { source: this.path ?? '' },
        { cause },
      )
    }
    if (this.count <= SHOWN) this.progress.say(`Rejected: ${describeRejection(rejection)}`)
  }

  async close(): Promise<void> {
    const hidden = this.count - SHOWN
    if (hidden > 0)
      this.progress.say(
        this.path === null
          ? `… and ${hidden} more; name a file with --rejects to see all.`
          : `… and ${hidden} more; all are in ${this.path}.`,
      )
    await this.file?.close()
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
