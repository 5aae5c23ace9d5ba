import type { SaidScope } from './assign'
import type { Target } from './target'

/** "we use the same hyperparameters as above", "with the same settings as for X" */
const SAME = /\bsame\s(?:\w+\s){0,2}(?:hyper-?\s?parameters?|settings?|setup|configurations?|parameters)\b(?!\s(?:in|of|from)\s(?:\[|\(|\p{Lu}\p{Ll}+\set\sal))/iu

/** Whether a sentence without values takes over what was set before. */
export const takesOver = (text: string): boolean => SAME.test(text)

/**
 * Which of the settings so far hold for `targets` too, where a sentence says so: those of the last thing of their kind,
 * by index. None where the paper was not yet said to set anything for such a thing.
 */
export function takenOver(said: readonly SaidScope[], targets: readonly Target[]): readonly number[] {
  const kind = targets[0]?.kind
  if (kind === undefined) return []
  const named = new Set(targets.map(({ name }) => name))
  const others = ({ held }: SaidScope) => held
    .filter(({ target, via }) => target.kind === kind && via !== 'faint' && !named.has(target.name)).map(({ target }) => target.name).sort().join('\n')
  const last = said.map(others).findLast((names) => names !== '')
  return last === undefined ? [] : said.flatMap((one, i) => (others(one) === last ? [i] : []))
}
