import { Neo4jError } from 'neo4j-driver'
import { StoreError, type StoreErrorCode } from '@/graph/model'

/** The first pattern that fits the server's or driver's code (and message) counts. */
const CAUSES: readonly (readonly [pattern: RegExp, code: StoreErrorCode, advice: string])[] = [
  [/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/, 'UNAUTHORIZED',
    'The server refused the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD; after several wrong ones the server refuses for some seconds.'],
  [/Security\.Forbidden/, 'READ_ONLY', 'This user may not do that. Give it the right to read, and for loading to write and to make indexes, or name another in NEO4J_USERNAME.'],
  [/Database\.DatabaseNotFound|routing table|DatabaseUnavailable/i, 'UNREACHABLE',
    'The database is not there or not online. Set NEO4J_DATABASE to one that SHOW DATABASES lists as online.'],
  [/ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|acquisition timed out|connection/i, 'UNREACHABLE',
    'No server answers there. Look whether Neo4j is running and whether the address and port are right (docker compose up -d starts one).'],
  [/TransactionTimedOut|LockClientStopped|TransactionNotFound|Transaction\.Terminated/, 'TIMEOUT', 'The question took too long and was ended. Ask for less, or give the server more memory.'],
  [/MemoryPoolOutOfMemoryError|OutOfMemory|TransactionOutOfMemory/i, 'FULL', 'The server has too little memory for this batch. Give it more (server.memory.heap.max_size), or load in smaller batches.'],
  [/No space left|disk|DatabaseFull/i, 'FULL', 'The disk of the server is full. Free some space and run the command again.'],
  [/WriteOnReadOnly|AccessMode|ForbiddenOnReadOnlyDatabase|NotALeader/, 'READ_ONLY', 'The database cannot be written. With a cluster use a neo4j:// address, which finds the member that writes.'],
  [/Schema\.|SyntaxError|Procedure\./, 'UNSUPPORTED', 'The server does not understand the request. Setupgraph needs Neo4j 5.26 or newer.'],
]

/** An error of the driver or the server as a `StoreError` whose message says what to do; others stay as they are. */
export function asStoreError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const seen = `${error.code} ${error.message}`
  const [, code, advice] = CAUSES.find(([pattern]) => pattern.test(seen)) ?? [/^/, 'FAILED' as const, 'The server could not do it.']
  return new StoreError(`${address}: ${advice} (${error.code}: ${error.message})`, code, { cause: error })
}
