import { type OpenName, openNameBefore } from './noun-phrase'
import type { Sentence } from './sentence'

/** Names without a value that are joined by "," or "and" to the one that begins at token `from`. */
export function namesBefore(sentence: Sentence, from: number): readonly OpenName[] {
  const { tokens } = sentence
  const names: OpenName[] = []
  let at = from
  while (names.length < 6) {
    let before = at - 1
    let joins = false
    while (before > 0 && /^(?:,|and|or|the|a|our|two|both|initial)$/.test(tokens[before]!.norm)) {
      joins ||= /^(?:,|and|or)$/.test(tokens[before]!.norm)
      before -= 1
    }
    const name = joins ? nameEndingAt(sentence, before + 1) : null
    if (name === null || !name.typical || isNamed(sentence, name)) break
    names.unshift(name)
    at = name.from
  }
  return names
}

/** Whether a part of a name has a value already. */
function isNamed({ named }: Sentence, { from, to }: OpenName): boolean {
  for (let token = from; token < to; token += 1) if (named.has(token)) return true
  return false
}

function nameEndingAt(sentence: Sentence, to: number): OpenName | null {
  const item = sentence.items.find((candidate) => candidate.to === to && candidate.kind === 'name')
  if (item !== undefined) return { name: item.name!.entry.name, from: item.from, to: item.to, typical: true }
  return openNameBefore(sentence, to)
}
