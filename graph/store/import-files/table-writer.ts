import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { csvField } from './csv'
import type { Table } from './tables'

/** Characters gathered before they are written. */
const TOGETHER = 1 << 18

/** Writes the rows of one table to its file. */
export class TableWriter {
  #text: string
  #rows = 0
  #longest = 0

  private constructor(private readonly table: Table, private readonly file: FileHandle) {
    this.#text = `${table.header.join(',')}\n`
  }

  static async open(folder: string, table: Table): Promise<TableWriter> {
    return new TableWriter(table, await open(join(folder, fileName(table)), 'wx'))
  }

  get rows(): number {
    return this.#rows
  }

  /** Characters of the longest line. */
  get longest(): number {
    return this.#longest
  }

  /** Adds a row: identifiers, then properties by name. Call `drain` now and then. */
  add(identifiers: readonly (string | number)[], properties: Readonly<Record<string, unknown>> = {}): void {
    const line = [...identifiers, ...this.table.properties.map((name) => properties[name])].map(csvField).join(',')
    this.#longest = Math.max(this.#longest, line.length)
    this.#rows += 1
    this.#text += `${line}\n`
  }

  /** Writes what was gathered, once it is enough. */
  async drain(enough = TOGETHER): Promise<void> {
    if (this.#text.length < enough) return
    const text = this.#text
    this.#text = ''
    await this.file.writeFile(text)
  }

  async close(): Promise<void> {
    await this.drain(1)
    await this.file.close()
  }
}

export function fileName({ name }: Table): string {
  return `${name}.csv`
}
