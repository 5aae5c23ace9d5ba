import { entryNamed } from './entries'
import { type Sentence, addLink } from './sentence'

/** "300-dimensional word embeddings", "512-d hidden states": the size of what is named within a few words. */
export function linkDimensions(sentence: Sentence): void {
  const { items, tokens, used } = sentence
  for (let at = 0; at < items.length; at += 1) {
    const value = items[at]!.value
    if (value === null || used.has(at)) continue
    let next = tokens[value.to]?.norm === '-' ? value.to + 1 : value.to
    if (!/^(?:dimensional|dimension|dimensions|dims?|d)$/.test(tokens[next]?.norm ?? '')) continue
    for (next += 1; next < Math.min(tokens.length, value.to + 8); next += 1) {
      const noun = /^embeddings?$|^vectors?$/.test(tokens[next]!.norm)
        ? 'embedding size'
        : tokens[next]!.norm === 'hidden'
          ? 'hidden size'
          : null
      if (
        noun !== null &&
        (noun !== 'embedding size' || /embedding|word/.test(tokens[next]!.norm + tokens[next - 1]!.norm))
      ) {
        addLink(sentence, {
          name: noun,
          nameFrom: next,
          nameTo: next + 1,
          entry: entryNamed(noun),
          item: at,
          rule: 'setting.dimensional',
          confidence: 0.75,
        })
        break
      }
      if (!/^[\p{L}-]/u.test(tokens[next]!.norm) || /^(?:and|for|in|of|is|are|with|to)$/.test(tokens[next]!.norm)) break
    }
  }
}
