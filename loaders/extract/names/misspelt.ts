import type { Mention } from '../mention'
import { mayBegin } from './lexicon'
import type { Candidate } from './shape'

/** Names shorter than this are too near to others. */
const SHORTEST = 5

/**
 * The listed name that a candidate misspells by two letters in the wrong order ("CIAFR-10") or by one letter
 * too many ("ImageeNet"); null where there is none. Digits are never changed: they tell members apart.
 */
export function misspelt(candidate: Candidate, listedAt: (text: string) => readonly Mention[]): Mention | null {
  const { name } = candidate
  const letters = name.replace(/[^\p{L}]/gu, '').length
  if (candidate.weak || letters < SHORTEST || name.length > 24) return null
  for (const spelling of neighbours(name)) {
    if (!mayBegin(spelling)) continue
    const listed = listedAt(spelling)[0]
    if (listed !== undefined && listed.start === 0 && listed.end === spelling.length && (listed.rule === 'name.vocabulary' || listed.rule === 'name.vocabulary.family') && listed.kind !== 'method') return listed
  }
  return null
}

function* neighbours(name: string): Iterable<string> {
  for (let at = 1; at < name.length - 1; at += 1) {
    const here = name[at]!
    const next = name[at + 1]!
    if (!/\p{L}/u.test(here) || !/\p{L}/u.test(next)) continue
    if (here !== next) yield name.slice(0, at) + next + here + name.slice(at + 2)
    else yield name.slice(0, at) + name.slice(at + 1)
  }
}
