import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Decision, parseLedger } from './ledger'

/** Where curators' decisions are kept, under version control. */
export const LEDGER_PATH = fileURLToPath(new URL('./data/ledger.jsonl', import.meta.url))

/** All decisions of the ledger, undone ones and undoings among them. */
export function readLedger(path = LEDGER_PATH): readonly Decision[] {
  return existsSync(path) ? parseLedger(readFileSync(path, 'utf8')) : []
}

/** Adds a decision at the end of the ledger: what was decided before is never rewritten. */
export function appendDecision(decision: Decision, path = LEDGER_PATH): void {
  appendFileSync(path, `${JSON.stringify(decision)}\n`)
}
