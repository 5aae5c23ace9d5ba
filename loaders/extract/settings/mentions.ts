import type { Mention } from '../mention'
import { sentencesOf, settingsOf } from './find-settings'
import { type Sentence, parseSentence } from './sentence'

/**
 * Hyperparameters and values as a text names them, each once: a name stands also where no value is given ("we
 * tune the learning rate"). Sorted by start.
 */
export function findSettingMentions(text: string): readonly Mention[] {
  const found = new Map<string, Mention>()
  const add = (mention: Mention) => {
    const key = `${mention.kind} ${mention.start} ${mention.end} ${mention.of ?? ''}`
    if (!found.has(key)) found.set(key, mention)
  }
  for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
    const sentence = parseSentence(text, start, end)
    for (const { hyperparameter, value } of settingsOf(sentence)) {
      add(hyperparameter)
      add(value)
    }
    for (const name of namesAlone(sentence)) add(name)
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Names of the lexicon that no value was tied to. Verbs that only name a size ("resized") are none. */
function namesAlone(sentence: Sentence): readonly Mention[] {
  const { items, links, tokens, text } = sentence
  return items.flatMap(({ name, from, to }) => {
    if (name === null || (name.entry.name === 'image size' && to - from === 1)) return []
    if (links.some((link) => link.nameFrom < to && from < link.nameTo)) return []
    const { start } = tokens[from]!
    const { end } = tokens[to - 1]!
    return [
      {
        kind: 'hyperparameter',
        name: name.entry.name,
        raw: text.slice(start, end),
        start,
        end,
        rule: 'setting.name-alone',
        confidence: 0.6,
      } as const,
    ]
  })
}
