import { isParameterSymbol, symbolName } from './glue'
import { type Sentence, addLink } from './sentence'

/** "α = β = 1": the letters before the one that has the value. */
export function linkChain(sentence: Sentence, at: number, from: number): void {
  let end = from
  for (let steps = 0; steps < 4 && sentence.tokens[end - 1]?.text === '='; steps += 1) {
    const token = sentence.tokens[end - 2]
    if (token?.kind !== 'word' || !isParameterSymbol(token.text, token.norm)) return
    const name = symbolName(token.text, token.norm)
    addLink(sentence, { name, nameFrom: end - 2, nameTo: end - 1, entry: null, item: at, rule: 'setting.equal-letters', confidence: 0.65 })
    end -= 2
  }
}
