import { wordList } from '@/loaders/vocabulary/words'

/** "MR", "UCB1", "C&W": short names in capitals, which longer names hold too. */
const ACRONYM = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Z\d&]{1,4}s?$/
/** Beginnings of names that PDF text splits off before a capital ("Fed AVG", "Sim RAD"). */
const BEGINNINGS = wordList('name-beginnings')
/** Hyphenated neighbours that say something of a name rather than making another one. */
const PLAIN_NEIGHBOUR = /^(?:TRAIN|TEST|VAL|DEV|TINY|SMALL|MEDIUM|BASE|LARGE|XL|XXL|TURBO|GPU|CPU|TPU|RBF|LR|ID|OOD|IID|SOTA|QA|AI|ML|RL|NLP|LLM|DNN|NN|EN|DE|FR|ZH|US|UK|OpenAI|PyTorch|TensorFlow|Keras|Torch|JAX|HuggingFace)$/i
const BEFORE = /(?:^|[\s([{'"“‘/,;:])([\p{L}\p{N}]{1,14})[-\u2010\u2011]$/u
const AFTER = /^[-\u2010\u2011]([\p{L}\p{N}]{1,14})/u

/**
 * Whether a short name in capitals is only a piece of a longer name that lists lack: joined to another by a hyphen
 * ("MR-DGP", "DD-PPO"), or behind a beginning that was split off ("Perf GD", "i HMC"). `isName` tells whether a
 * neighbour is a listed name itself: "CNN-LSTM" names both. A hyphen makes a network another of its family ("FS-LSTM",
 * see `compoundNames`), so that only what was split off counts there.
 */
export function isPieceOfName(text: string, start: number, end: number, ofNetwork: boolean, isName: (at: number) => boolean): boolean {
  if (end - start > 7 || !ACRONYM.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 16), start)
  const split = /(?:^|[\s([{'"“‘/,;:])(\p{L}{1,7}) $/u.exec(before)?.[1]
  if (split !== undefined) return BEGINNINGS.has(split)
  if (ofNetwork) return false
  const after = AFTER.exec(text.slice(end, end + 16))?.[1]
  if (after !== undefined && capitals(after) >= 2 && !PLAIN_NEIGHBOUR.test(after) && !isName(end + 1)) return true
  const joined = BEFORE.exec(before)?.[1]
  return joined !== undefined && (capitals(joined) >= 2 || /^\p{Lu}(?:\p{L}{0,2})$/u.test(joined)) && !PLAIN_NEIGHBOUR.test(joined) &&
    !isName(start - 1 - joined.length)
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}
