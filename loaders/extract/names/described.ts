import type { Mention } from '../mention'
import type { Span } from '../text/span'

const RATE = /\b(?:learning rates?|lr|LR|step[- ]?sizes?|rate)\b/i
const CHANGE = String.raw`\b(?:decay(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|drop(?:s|ped|ping)?|multipl(?:y|ied|ies|ying)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|anneal(?:s|ed|ing)?|scaled|halv(?:e|es|ed|ing))\b`
const STEPWISE = new RegExp(String.raw`${CHANGE}[^.;]{0,60}?\b(?:at|every|after|each|per|on|in)\b[^.;]{0,50}?\b(?:epochs?|iterations?|steps?|milestones?|updates|of (?:the )?(?:total )?training)\b`, 'i')
const AMOUNT = /\b(?:by|factor of|with|to)\b[^.;]{0,25}?(?:\d|half|ten|two|five)/i
const PLATEAU = new RegExp(String.raw`${CHANGE}[^.;]{0,80}?\b(?:plateau(?:s|ed)?|(?:stops?|stopped) (?:improving|decreasing)|(?:does|did|do) not (?:improve|decrease)|no (?:further )?improvement|not improv\w+|saturat\w+|stagnat\w+)\b`, 'i')
const PER_STEP = /\bper (?:iteration|step|update)\b|\bevery (?:iteration|step|update)\b|\bafter (?:each|every) (?:iteration|step|update)\b/i

/** Schedules that a sentence describes without naming them: "divided by 10 at epochs 60 and 120". */
export function describedMethods(text: string, parts: readonly Span[], named: readonly Mention[]): readonly Mention[] {
  const isNamed = (name: string) => named.some((mention) => mention.name === name)
  const found: Mention[] = []
  for (const part of parts) {
    const sentence = text.slice(part.start, Math.min(part.end, part.start + 600))
    if (!RATE.test(sentence)) continue
    const plateau = PLATEAU.exec(sentence)
    if (plateau !== null && !isNamed('reduce on plateau')) found.push(mention('reduce on plateau', text, part.start + plateau.index, plateau[0].length))
    const stepwise = plateau === null ? STEPWISE.exec(sentence) : null
    if (stepwise !== null && AMOUNT.test(stepwise[0]) && !PER_STEP.test(stepwise[0]) && !isNamed('step decay') && !/\b(?:cosine|linearly|exponentially|polynomial)/i.test(sentence)) {
      found.push(mention('step decay', text, part.start + stepwise.index, stepwise[0].length))
    }
  }
  return found
}

function mention(name: string, text: string, start: number, length: number): Mention {
  return { kind: 'method', name, raw: text.slice(start, start + length), start, end: start + length, rule: 'name.described', confidence: 0.7 }
}
