const WORDS = new Map(([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
  ['twelve', 12], ['sixteen', 16], ['twenty', 20], ['twenty-four', 24], ['thirty-two', 32], ['sixty-four', 64],
  ['ﬁve', 5], ['couple', 2],
] as const).map(([word, value]) => [word as string, value as number]))

/** The number that a word or digits name, or null. */
export function numberWord(word: string): number | null {
  if (/^\d{1,6}$/.test(word)) return Number(word)
  return WORDS.get(word.toLowerCase()) ?? null
}
