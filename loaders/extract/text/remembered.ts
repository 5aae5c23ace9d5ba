/** Words kept before all are forgotten: a text has few distinct words, a corpus some hundred thousand. */
const LIMIT = 50_000

/** A function of one word that looks each word up only once: the same few words make up most texts. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const old = known.get(word)
    if (old !== undefined) return old
    if (known.size >= LIMIT) known.clear()
    const found = answer(word)
    known.set(word, found)
    return found
  }
}
