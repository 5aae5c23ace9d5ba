/** "Vanilla Transformer, Swin Transformer" has the form of people too. */
const NO_PERSON = /^(?:Transformer|Autoencoder|Adam|Mixer)$/
/** A word as a person's name is written: one capital, then small letters. */
const PLAIN_WORD = /^\p{Lu}\p{Ll}{2,}$/u
const YEAR = String.raw`\(?(?:19|20)\d\d[a-z]?\b`
const CITED = /^,?\s(?:et\sal\b|and\s[A-Z][a-z]+\s?[,(]?\s?\(?(?:19|20)\d\d)/
const CITED_WITH = new RegExp(String.raw`^,?\s(?:and|&)\s(?:\p{Lu}\.\s?)*[\p{L}-]+(?:\s\p{Lu}\p{Ll}+)?,?\s${YEAR}`, 'u')
const INITIALS_AFTER = /^,\s(?:\p{Lu}\.[\s-]?){1,3}(?:,|and\b|&|\()/u
const MORE_PEOPLE_AFTER = /^,\s(?:and\s)?\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+(?=[,.;)]|\sand\b)/u
const GIVEN_NAME_BEFORE = /(?:^|[\s,;(])\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?$/u
const INITIALS_BEFORE = /(?:^|[\s,;(])(?:\p{Lu}\.[\s-]?){1,3}$/u

/**
 * Whether a name of lists stands for a person: "Scala et al.", "Julia and Smith (2019)", "(Falcon & Team, 2019)",
 * "Ada Tucker, and Ben Miller". Only plain words are people; "ResNet" is none.
 */
export function isPerson(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 60)
  if (CITED.test(after)) return true
  if (!PLAIN_WORD.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 30), start)
  if (CITED_WITH.test(after) || INITIALS_AFTER.test(after)) return true
  if (INITIALS_BEFORE.test(before) && /^(?:,|\.|;|\sand\b|\s&|\s\(|$)/.test(after)) return true
  return !NO_PERSON.test(text.slice(start, end)) && GIVEN_NAME_BEFORE.test(before) && MORE_PEOPLE_AFTER.test(after)
}
