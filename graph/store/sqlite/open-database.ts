import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { StoreError } from '@/graph/model'
import { asStoreError } from './errors'
import { MIGRATIONS } from './schema'

/** "SeGr" in the file's header tells our databases from those of others (https://sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x53654772

/** How long to wait for another writer, in milliseconds; a batch takes less than a second. */
const BUSY_TIMEOUT = 15_000

/**
 * Opens the database at a path, makes it where it is missing, and brings its schema up to date. With
 * `readOnly` nothing is written once the schema is there. Throws `StoreError`.
 */
export function openDatabase(path: string, readOnly: boolean): Database.Database {
  const address = `sqlite:${path}`
  try {
    if (!existsSync(path)) makeFolder(path)
    else if (!statSync(path).isFile()) throw new StoreError(`${address}: this is not a file. Name one with --store sqlite:PATH.`, 'FAILED')
    if (readOnly && isCurrent(path)) return configured(openToRead(path))
    const database = configured(new Database(path))
    try {
      migrate(database, address)
    } catch (error) {
      database.close()
      throw error
    }
    if (!readOnly) return database
    database.close()
    return configured(openToRead(path))
  } catch (error) {
    throw asStoreError(error, address)
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    const message = `The folder ${dirname(path)} cannot be made (${(error as Error).message}). Name another place with --store sqlite:PATH.`
    throw new StoreError(message, 'READ_ONLY', { cause: error })
  }
}

/** A second connection for reading, with a snapshot of its own. */
export function openToRead(path: string): Database.Database {
  // A database in write-ahead mode needs two files beside it even for reading. Where they are not there and
  // cannot be made, nobody can be writing, and SQLite may take the file as unchangeable.
  const frozen = !existsSync(`${path}-wal`) && !mayWrite(dirname(path))
  const name = frozen ? `${pathToFileURL(path).href}?immutable=1` : path
  return new Database(name, { readonly: true, fileMustExist: !frozen })
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Whether a file is there whose schema is ours and up to date. */
function isCurrent(path: string): boolean {
  if (!existsSync(path) || statSync(path).size === 0) return false
  const database = openToRead(path)
  try {
    return versionOf(database, `sqlite:${path}`) === MIGRATIONS.length
  } finally {
    database.close()
  }
}

/** Steps of the schema that were taken. Throws where the database belongs to another program or a newer release. */
function versionOf(database: Database.Database, address: string): number {
  const application = database.pragma('application_id', { simple: true })
  const version = database.pragma('user_version', { simple: true }) as number
  const tables = database.prepare<[], number>("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get() ?? 0
  if (application !== APPLICATION_ID && tables > 0) {
    throw new StoreError(`${address}: this database belongs to another program. Name another file with --store sqlite:PATH.`, 'UNSUPPORTED')
  }
  if (version > MIGRATIONS.length) {
    const message = `${address}: its schema has version ${version}, and this release knows up to ${MIGRATIONS.length}. ` +
      'Update Setupgraph, or load your documents into another file with --store sqlite:PATH.'
    throw new StoreError(message, 'UNSUPPORTED')
  }
  return version
}

function configured(database: Database.Database): Database.Database {
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  database.pragma('foreign_keys = ON')
  // 64 MB of pages, so that the upper levels of all trees stay in memory.
  database.pragma('cache_size = -65536')
  database.pragma('temp_store = MEMORY')
  return database
}

function migrate(database: Database.Database, address: string): void {
  if (versionOf(database, address) === MIGRATIONS.length) return
  // Readers go on while one process writes; a power cut may lose the last commits, never the file.
  database.pragma('journal_mode = WAL')
  database.transaction(() => {
    // Asked again: another process may have been quicker.
    for (let version = versionOf(database, address); version < MIGRATIONS.length; version++) database.exec(MIGRATIONS[version]!)
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${MIGRATIONS.length}`)
  }).immediate()
}
