import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExportSource } from '../sqlite/export-source'
import { LIST_DELIMITER } from './csv'
import { ALL_TABLES, type Table } from './tables'
import { fileName, TableWriter } from './table-writer'
import { writeTables } from './write-tables'

/** What was written, in rows. */
export interface ImportFiles {
  readonly nodes: number
  readonly relationships: number
}

/** The file with the options of the import tool. */
export const ARGUMENTS_FILE = 'import.args'

/** Writes a SQLite store to files for Neo4j's import tool in an empty folder; memory does not grow with the store. */
export async function writeImportFiles(storePath: string, folder: string): Promise<ImportFiles> {
  const source = new ExportSource(storePath)
  const writers = new Map<Table, TableWriter>()
  try {
    for (const table of ALL_TABLES) writers.set(table, await TableWriter.open(folder, table))
    await writeTables(source, {
      add: (table, identifiers, properties) => writers.get(table)!.add(identifiers, properties),
      async drain() {
        for (const writer of writers.values()) await writer.drain()
      },
    })
  } finally {
    source.close()
    for (const writer of writers.values()) await writer.close()
  }
  await writeFile(join(folder, ARGUMENTS_FILE), importArguments(Math.max(...[...writers.values()].map(({ longest }) => longest))))
  const rows = (isNodes: boolean) => [...writers].reduce((sum, [table, writer]) => sum + (table.isNodes === isNodes ? writer.rows : 0), 0)
  return { nodes: rows(true), relationships: rows(false) }
}

/** The tool's own size of a buffer, which must hold the longest line. */
const BUFFER = 4 << 20

/** Options for `neo4j-admin database import full neo4j @import.args`, one a line. */
function importArguments(longest: number): string {
  const options = [
    `--array-delimiter=U+${LIST_DELIMITER.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    '--multiline-fields=true',
    '--bad-tolerance=0',
    // A character takes up to three bytes.
    `--read-buffer-size=${Math.max(BUFFER, longest * 4)}`,
    ...ALL_TABLES.map((table) => `--${table.isNodes ? 'nodes' : 'relationships'}=${table.label}=${fileName(table)}`),
  ]
  return `${options.join('\n')}\n`
}
