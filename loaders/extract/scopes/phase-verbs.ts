import type { Sentence } from '../settings/sentence'
import type { Target } from './target'

const SUBJECT = /^(?:we|then|and|is|are|was|were|be|been|first|further|subsequently|finally|also|it|,)$/
const BEHIND = /^(?:for|with|on|using|in|at|over|by|via|[.,;])$/

/** "We pre-train for 100 epochs and fine-tune for 10", "is fine-tuned with …": phases that verbs name. */
export function phaseVerbs({ tokens }: Sentence): readonly Target[] {
  const found: Target[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!
    // Most words are turned away by their first letter.
    if (token.norm[0] !== 'p' && token.norm[0] !== 'f') continue
    const joined = /^(pre|fine)(train|tune)(d|ed)?$/.exec(token.norm)
    const last = joined !== null ? at : /^(?:pre|fine)$/.test(token.norm) ? at + (tokens[at + 1]?.norm === '-' ? 2 : 1) : -1
    if (last < 0 || !SUBJECT.test(tokens[at - 1]!.norm)) continue
    const verb = joined?.[2] ?? /^(train|tune)(?:d|ed)?$/.exec(tokens[last]?.norm ?? '')?.[1]
    if (verb === undefined || (/d$/.test(tokens[last]!.norm) && !BEHIND.test(tokens[last + 1]?.norm ?? ''))) continue
    found.push({ kind: 'other', name: verb === 'train' ? 'pre-training' : 'fine-tuning', start: token.start, end: tokens[last]!.end, verb: true })
    at = last
  }
  return found
}
