import { z } from 'zod'
import { VOCABULARY_KINDS, type VocabularyEntry, type VocabularyKind } from './entry'

const Common = {
  /** Names the decision for `undo`; counts up from 1. */
  id: z.int().positive(),
  reason: z.string().min(3).max(500),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
}
const Kind = z.enum(VOCABULARY_KINDS)
const Name = z.string().min(1).max(200)

/**
 * One decision of a curator on names.
 * - `merge`: `from`, with all its aliases, is another name of `into`
 * - `split`: `alias` is no name of `of`, but a thing of its own
 * - `undo`: decision `of` holds no more
 */
export const Decision = z.discriminatedUnion('action', [
  z.object({ action: z.literal('merge'), kind: Kind, from: Name, into: Name, ...Common }),
  z.object({ action: z.literal('split'), kind: Kind, alias: Name, of: Name, ...Common }),
  z.object({ action: z.literal('undo'), undoes: z.int().positive(), ...Common }),
])
export type Decision = Readonly<z.infer<typeof Decision>>

/** The decisions of a ledger, one JSON object a line. Throws an Error that names the line where one does not fit. */
export function parseLedger(text: string): readonly Decision[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [Decision.parse(JSON.parse(line))]
    } catch (error) {
      throw new Error(`ledger.jsonl, line ${index + 1} is no decision: mend or remove it`, { cause: error })
    }
  })
}

/** The decisions that hold: those that are not undone, in their order. */
export function standing(decisions: readonly Decision[]): readonly Exclude<Decision, { action: 'undo' }>[] {
  const undone = new Set(decisions.flatMap((decision) => decision.action === 'undo' ? [decision.undoes] : []))
  return decisions.filter((decision) => decision.action !== 'undo').filter((decision) => !undone.has(decision.id))
}

/** The vocabulary as the standing decisions make it. Names that it lacks are added. */
export function applyLedger(entries: readonly VocabularyEntry[], decisions: readonly Decision[]): readonly VocabularyEntry[] {
  return standing(decisions).reduce((current, decision) =>
    decision.action === 'merge' ? merged(current, decision) : split(current, decision), entries)
}

function merged(
  entries: readonly VocabularyEntry[], { kind, from, into, id }: Extract<Decision, { action: 'merge' }>,
): readonly VocabularyEntry[] {
  const source = entries.find((entry) => entry.kind === kind && entry.name === from)
  const target = entries.find((entry) => entry.kind === kind && entry.name === into) ?? newEntry(kind, into, id)
  const aliases = new Set([...target.aliases, from, ...source?.aliases ?? []])
  aliases.delete(into)
  const whole: VocabularyEntry = {
    ...target, aliases: [...aliases], ambiguous: new Set([...target.ambiguous, ...source?.ambiguous ?? []]),
  }
  return [
    ...entries.filter((entry) => entry !== source && entry !== target)
      .map((entry) => entry.kind === kind && entry.parent === from ? { ...entry, parent: into } : entry),
    whole,
  ]
}

function split(
  entries: readonly VocabularyEntry[], { kind, alias, of, id }: Extract<Decision, { action: 'split' }>,
): readonly VocabularyEntry[] {
  return [
    ...entries.map((entry) => entry.kind === kind && entry.name === of
      ? { ...entry, aliases: entry.aliases.filter((name) => name !== alias) } : entry),
    newEntry(kind, alias, id),
  ]
}

function newEntry(kind: VocabularyKind, name: string, id: number): VocabularyEntry {
  return { kind, name, aliases: [], parent: null, theme: 'ledger', flags: new Set(), ambiguous: new Set(), memoryGb: [], origin: `ledger.jsonl, decision ${id}` }
}
