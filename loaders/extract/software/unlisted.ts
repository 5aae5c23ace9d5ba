import type { Mention } from '../mention'
import type { UnlistedName } from '../names/unlisted'

const HEAD = String.raw`(?:package|library|toolbox|tool-?kit|module)s?`
const LANGUAGE = String.raw`(?:Python|python|R|MATLAB|Matlab|Julia|Java|C\+\+)`
const NAME = String.raw`([A-Za-z][\w-]{1,24}(?:\.[A-Za-z]\w{1,20})?)`
/** "Python package vimpy", "the R library 'grf'". */
const BEHIND_HEAD = new RegExp(String.raw`\b${LANGUAGE}(?:['’]s)?\s${HEAD}\s(?:called\s|named\s)?['"‘“]?${NAME}`, 'g')
/** "the pypoman package", "using the 'antra' toolkit", "tgp R package". */
const BEFORE_HEAD = new RegExp(String.raw`(?:\b(?:the|using|use|used|uses|via|with|and)\s|[,(]\s?)(['"‘“]?)([a-z][a-z\d_.-]{2,24})['"’”]?\s(?:(${LANGUAGE})\s)?(${HEAD})\b`, 'g')
/** Beginnings and ends of names that packages give themselves, and signs that no ordinary word has. */
const SHAPE = /^(?:py|torch|tf|sk|scikit|lib|auto|open|tensor|keras|gym|cv|jax|stat|fast)[a-z\d]{2}|(?:py|lib|torch|flow|gym|nlp|opt|tools?|kit)$|[\d_.]/
/** Ordinary words that stand before and behind "package". */
const ORDINARY = new RegExp(`^(?:${[
  'open-source|open-sourced|open|third-party|standard|specific|commercial|existing|popular|public|publicly|available|same|other|main',
  'optimization|optimisation|constraint|software|statistical|numerical|learning|training|programming|machine|deep|neural|python|version',
  'versions|for|but|and|is|are|was|were|of|or|used|uses|using|like|with|such|defaults|default|implementation|that|which|while|developed|as|in',
  'on|from|by|to|the|its|their|this|these|named|called|implemented|we|it|provides|provided|available|containing|include|includes|including',
  'has|have|can|written|via|through|unless|when|where|linear|tensor|automatic|autodiff|built-in|backend|fast|flexible|toolbox|auxiliary',
  'autograd|autoencoder|auto-differentiation|statistics|stats|state-of-the-art|own|our|above|following|whole|shared|required|relevant|core',
].join('|')})$`, 'i')

/** Packages that no list has, by the words that call them one. `listed` are the names known already, sorted by start. */
export function findUnlistedPackages(text: string, listed: readonly Mention[]): readonly UnlistedName[] {
  if (!/package|library|librar|toolbox|tool-?kit|module/i.test(text)) return []
  const found = new Map<string, UnlistedName>()
  const add = (name: string, start: number) => {
    if (ORDINARY.test(name) || listed.some((other) => other.start < start + name.length && start < other.end)) return
    found.set(name, { name, spelling: name, kind: 'software', rule: 'software.called-package', confidence: 0.7 })
  }
  for (const match of text.matchAll(BEHIND_HEAD)) {
    const name = match[1]!
    add(name.replace(/(?<=[a-z]{3})\d$/, ''), match.index + match[0].length - name.length)
  }
  for (const match of text.matchAll(BEFORE_HEAD)) {
    const [whole, quote, name = '', language, head = ''] = match
    // "the numpy and scipy libraries" are two; a plural noun behind an adjective is none.
    if (quote === '' && language === undefined && (!SHAPE.test(name) || /s$/.test(head))) continue
    add(name, match.index + whole.indexOf(name))
  }
  return [...found.values()]
}
