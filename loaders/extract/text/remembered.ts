/** Words kept before all are forgotten: a text has few distinct words, a corpus some hundred thousand. */
const LIMIT = 50_000
/**
 * Longer words are looked up each time: they are rare, and V8 keeps a longer part of a text as a reference to the
 * whole of it, so that remembering them would hold on to all the texts that they came from.
 */
const LONGEST = 12

/** A function of one word that looks each word up only once: the same few words make up most texts. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (word.length > LONGEST) return answer(word)
    const old = known.get(word)
    if (old !== undefined) return old
    if (known.size >= LIMIT) known.clear()
    const found = answer(word)
    known.set(word, found)
    return found
  }
}
