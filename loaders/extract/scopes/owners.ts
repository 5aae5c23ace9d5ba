import type { Mention } from '../mention'
import type { RawSetting } from '../settings/find-settings'
import type { Sentence } from '../settings/sentence'
import { COMPONENTS } from './find-targets'
import { tokenAt } from './group'
import type { Target } from './target'

const ATTACK =
  /^(?:pgd|projected gradient|fgsm|bim|autoattack|apgd|c&w|cw|adversarial training|trades|mart|free adversarial|mifgsm|mi-fgsm|deepfool|jsma)/i
const OWNERS: Readonly<Record<string, RegExp>> = {
  'attack steps': ATTACK,
  'step size': ATTACK,
  epsilon: ATTACK,
  'crop padding': /crop/i,
  'mixup alpha': /mixup/i,
}

/** Parameters that belong to a method whatever is trained: PGD's steps, mixup's alpha, a crop's padding. */
export function parameterOwner(setting: RawSetting, names: readonly Mention[]): Target | null {
  const owner = OWNERS[setting.value.name]
  if (owner === undefined) return null
  const near = names.filter((name) => name.kind === 'method' && owner.test(name.name))
    .sort((a, b) => Math.abs(a.start - setting.value.start) - Math.abs(b.start - setting.value.start))[0]
  return near === undefined ? null : { kind: 'method', name: near.name, start: near.start, end: near.end }
}

/** "actor learning rate": the part of the model that the word before a name says. */
export function modifier(sentence: Sentence, { hyperparameter }: RawSetting): Target | null {
  const at = tokenAt(sentence, hyperparameter.start) - 1
  const token = sentence.tokens[at]
  return token !== undefined && COMPONENTS.has(token.norm)
    ? { kind: 'other', name: token.norm, start: token.start, end: token.end }
    : null
}
