import Database from 'better-sqlite3'
import { StoreError, type StoreErrorCode } from '@/graph/model'

/** The first prefix that fits SQLite's result code counts. */
const CAUSES: readonly (readonly [prefix: string, code: StoreErrorCode, advice: string])[] = [
  ['SQLITE_FULL', 'FULL', 'The disk is full. Nothing of the last batch was written. Free some space and run the command again.'],
  ['SQLITE_IOERR', 'FULL', 'Reading or writing failed. Look whether the disk is full or failing, then run the command again.'],
  ['SQLITE_READONLY', 'READ_ONLY', 'It cannot be written. Give yourself the right to write the file and its folder, or name another with --store sqlite:PATH.'],
  ['SQLITE_PERM', 'READ_ONLY', 'Access was denied. Give yourself the right to read and write the file and its folder.'],
  ['SQLITE_AUTH', 'READ_ONLY', 'Access was denied. Give yourself the right to read and write the file and its folder.'],
  ['SQLITE_CANTOPEN', 'READ_ONLY', 'It could not be opened. Look whether the path is right, and whether you may read and write the file and its folder.'],
  ['SQLITE_NOTADB', 'CORRUPT', 'It is not a database. Name another file with --store sqlite:PATH; this one was left as it is.'],
  ['SQLITE_CORRUPT', 'CORRUPT', 'The database is damaged. Move the file away and load your documents again, or restore a copy.'],
  ['SQLITE_BUSY', 'TIMEOUT', 'Another process has been writing for too long. Wait until it has ended, then run the command again.'],
  ['SQLITE_LOCKED', 'TIMEOUT', 'Another process has been writing for too long. Wait until it has ended, then run the command again.'],
]

/** An error of SQLite as a `StoreError` whose message says what to do; others stay as they are. */
export function asStoreError(error: unknown, address: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const [, code, advice] = CAUSES.find(([prefix]) => error.code.startsWith(prefix)) ?? ['', 'FAILED' as const, 'This is a defect of Setupgraph; please report it.']
  return new StoreError(`${address}: ${advice} (${error.code}: ${error.message})`, code, { cause: error })
}
