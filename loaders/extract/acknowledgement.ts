import type { Span } from './text/span'

/** Words of thanks: who paid, gave machines or helped. */
const THANKS = new RegExp([
  String.raw`\b(?:supported|funded|sponsored|financed)(?:\s\w+){0,3}\sby\b(?=[^.]{0,200}(?:\b(?:grants?|awards?|foundations?|council|ministry|fellowship|scholarship|program|projects?|agency|gifts?|institute|universit\w+|NSF|NIH|DARPA|ONR|AFOSR)\b|\b(?:no|number)\b))`,
  String.raw`\b(?:we|authors?|I)(?:\s\w+){0,4}\s(?:thank|acknowledge|are\s(?:\w+\s)?grateful)\b`, String.raw`\backnowledges?\s(?:\w+\s){0,3}(?:support|funding|fellowship|the\s)`,
  String.raw`\bgrants?\s(?:no\b|number|from\b|#|\w*\d)`, String.raw`\b(?:under|through)\s(?:the\s)?(?:grant|award)`, String.raw`\baward\s(?:no\b|number|#|\w*-?\d)`,
  String.raw`\bdonat(?:ed|ing|ions?)\b`,
].join('|'), 'i')

/** Whether a text holds a word that thanks at all. */
export const mayThank = (text: string): boolean => /support|fund|sponsor|financ|thank|acknowledg|grateful|grant|award|donat/i.test(text)

/** Whether a sentence thanks: what it names besides machines and programs, the paper does not work on. */
export function thanks(text: string, { start, end }: Span): boolean {
  return THANKS.test(text.slice(start, Math.min(end, start + 1_000)))
}
