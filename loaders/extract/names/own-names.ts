import type { Mention } from '../mention'
import type { Definition } from './definitions'
import { kindOfName, type NewNameKind } from './kind-of-name'
import { kindOfDefinition } from './kind-of-definition'
import { type Candidate, isAreaTerm, isCommonTerm, nameCandidates } from './shape'

/** A name that a document introduces as its own, with its other spellings. */
export interface OwnName {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: NewNameKind
  readonly rule: string
  readonly confidence: number
}

/** Words right before the name of what a paper presents. */
const PRESENTS = /\b(?:we|paper|work|study|authors?)\b[^.;:]{0,50}?\b(?:propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|present(?:s|ed|ing)?|develop(?:s|ed)?|design(?:s|ed)?|describ(?:e|es)|devis(?:e|es|ed)|advocate|offer|provide|curate|construct|release|build|call|name|dub|term|coin|contribute|create|unveil)\b[^.;:]{0,90}$/i
const CALLED = /\b(?:called|named|dubbed|termed|coined|titled|namely|denoted(?: as| by)?|refer(?:red)?(?: to)?(?: \w+){0,4}? as|abbreviated as|call (?:it|this(?: (?:method|model|approach|algorithm|framework|network|technique|system))?|them|our \w+|the \w+(?: \w+)?|the resulting \w+)|name (?:it|our \w+)|dub (?:it|our \w+))\s?(?:the |as |")?["“'‘]?$/i
const OUR = /\b(?:our|the proposed|proposed|our proposed|our (?:new |novel )?(?:method|model|approach|algorithm|framework|architecture|network|system|technique)s?,?|the (?:new |novel |proposed |presented )(?:method|model|approach|algorithm|framework|system|network)s?,?|this method,)\s(?:method |model |approach |algorithm |framework )?["“'‘(]?$/i
/** "The proposed method, Dynamic Confidence, …" */
const APPOSED = /\b(?:proposed|our|new|novel|this)\s(?:\w+\s)?(?:method|model|approach|algorithm|framework|technique|network|system),\s(?:called\s|named\s|dubbed\s|termed\s)?$/i
const SUBJECT_AFTER = /^["”'’)]?\s(?:significantly |consistently |substantially |also |clearly |generally )?(?:outperforms?|achieves?|surpass(?:es)?|improves?|yields?|attains?|obtains?|beats?)\b/i
const CITED_AFTER = /^["”'’]?\s?(?:\[\d|\([A-Z][\w-]+(?:\s(?:et al|and|&)|,)|\(\s?(?:19|20)\d\d)/
const FOREIGN_BEFORE = /\b(?:following|based on|inspired by|extend(?:s|ing)?|from|by|of|than|over|with|using|in|on|like|unlike|as|and|or|to|than|against)\s(?:the\s)?$/i

/** What own names are looked for in. */
export interface OwnNameSource {
  readonly title: string
  /** Everything that the document says but its title. */
  readonly body: string
  /** What looks like a name in the body, in order. */
  readonly candidates: readonly Candidate[]
  /** What it says of its algorithms ("Algorithm 1: NAME"). */
  readonly pseudocode: string
  readonly definitions: readonly Definition[]
  /** Names of lists in a text. */
  readonly listedAt: (text: string) => readonly Mention[]
}

/** The names of what a document presents: from its title, its proposals, its algorithms, its repository. */
export function findOwnNames(source: OwnNameSource): readonly OwnName[] {
  const found = new Map<string, OwnName>()
  const keyOf = (spelling: string) => spelling.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '')
  const keys = new Map<string, string>()
  const add = (name: OwnName) => {
    const spellings = [name.name, ...name.aliases].map(keyOf)
    const key = spellings.map((spelling) => keys.get(spelling)).find((known) => known !== undefined) ?? spellings[0]!
    const known = found.get(key)
    found.set(key, known === undefined ? name : united(known, name))
    for (const spelling of spellings) if (!keys.has(spelling)) keys.set(spelling, key)
  }
  const unlisted = (text: string) => !source.listedAt(text).some((name) => name.end - name.start >= text.length - 2)
  const definitions = source.definitions.filter(({ long, short }) => !isCommonTerm(short) && unlisted(long) && (unlisted(short) || long.length > 12))
  for (const name of fromTitle(source.title, source.body, definitions)) add(name)
  for (const name of fromTitlePhrase(source.title, source.body)) if (unlisted(name.aliases[0]!)) add(name)
  for (const name of fromProposals(source.body, source.candidates, definitions)) add(name)
  for (const name of fromAlgorithms(source.pseudocode)) add(name)
  for (const name of fromTitleTokens(source.title, source.body)) if (unlisted(name.name)) add(name)
  for (const name of fromRepository(source.body, source.candidates)) if (unlisted(name.name)) add(name)
  return [...found.values()].filter(({ name, rule }) => /title$|title-phrase|defined/.test(rule) || unlisted(name))
}

const PHRASE_END = /\s(?:with|for|via|through|using|by|in|on|from|under|to|and|of|as|at|towards?|against|without|based)\b|[:?!,]|\s[–—-]\s|$/i
const GENERIC_PHRASE = /^(?:Deep |Artificial |Efficient |Neural |Robust |Fast |Scalable |Convolutional |Recurrent |Graph |Generative |Adversarial |Bayesian |Improved |Improving |Training |Learning |Understanding |On |Exploring |Towards )*(?:Networks?|Learning|Models?|Methods?|Algorithms?|Nets|Transformers?|Training|Inference|Optimization|Estimation|Classification|Detection|Segmentation|Generation)?$/

/** A title that begins with a name in words: "Fidelity-Weighted Learning", "Foo Bar Network for …" with FBN in the text. */
function fromTitlePhrase(title: string, body: string): readonly OwnName[] {
  const phrase = title.slice(0, title.search(PHRASE_END)).replace(/^The\s/, '').trim()
  const words = phrase.split(/[\s-]+/)
  if (words.length < 2 || words.length > 6 || GENERIC_PHRASE.test(phrase) || !/^(?:\p{Lu}[\p{L}\p{N}]*[\s-]?)+$/u.test(phrase)) return []
  if (/^(?:\p{L}+ing|On|How|Why|What|When|Is|Are|Do|Does|Can|An?)\s/u.test(phrase)) return []
  const initials = words.map((word) => word[0]).join('')
  const isUsed = holdsWord(body, initials)
  if (isArea(initials, phrase)) return []
  const isNetwork = /(?:Network|Transformer|Autoencoder|Machine)$/.test(phrase)
  if (!isUsed && !isNetwork) return []
  return [{
    name: isUsed ? initials : phrase, aliases: isUsed ? [phrase, initials] : [phrase], kind: kindOfName(phrase, ''), rule: 'name.own.title-phrase',
    confidence: isUsed ? 0.8 : 0.65,
  }]
}

/** Whether a text holds a word, perhaps in the plural. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = text.slice(at + word.length, at + word.length + 2)
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/^(?:[\p{L}\d]|s\p{L})/u.test(after.replace(/^s(?!\p{L})/u, ''))) return true
  }
  return false
}

/** Two accounts of one own name: the surer one's name; a dataset or a network where either says so. */
function united(a: OwnName, b: OwnName): OwnName {
  const better = a.confidence < b.confidence ? b : a
  const kinds = [a.kind, b.kind]
  const kind = kinds.includes('dataset') ? 'dataset' : kinds.includes('architecture') ? 'architecture' : better.kind
  return { ...better, kind, aliases: [...new Set([a.name, b.name, ...a.aliases, ...b.aliases])] }
}

/** Names in a title that the text takes up: "PatternNet and PatternAttribution". */
function fromTitleTokens(title: string, body: string): readonly OwnName[] {
  const named = nameCandidates(title).filter(({ weak, area }) => !weak && area !== true)
  if (named.length === 0) return []
  const squeezed = body.replace(/[\s-]/g, '')
  return named.filter(({ name }) => squeezed.includes(name.replace(/-/g, ''))).map(({ name, start, end }) => ({
    name, aliases: [title.slice(start, end)], kind: kindOfName(name, ''), rule: 'name.own.title-word', confidence: 0.65,
  }))
}

/** "Algorithm 1: The GLOBE Algorithm", "Algorithm 2 FooBar training". */
function fromAlgorithms(pseudocode: string): readonly OwnName[] {
  return [...pseudocode.matchAll(/\bAlgorithm\s\d{1,2}\s?[:.]?\s(?:The\s|Our\s|Training (?:of )?)?([^.;]{2,50})/g)].flatMap((match) => {
    const [first] = nameCandidates(match[1]!)
    if (first === undefined || first.weak || first.area === true || first.start > 0) return []
    return [{ name: first.name, aliases: [match[1]!.slice(0, first.end)], kind: kindOfName(first.name, ''), rule: 'name.own.algorithm', confidence: 0.7 }]
  })
}

/** A name that the paper's repository bears too. */
function fromRepository(body: string, candidates: readonly Candidate[]): readonly OwnName[] {
  const repositories = new Set([...body.matchAll(/(?:github|gitlab|bitbucket)\s?\.\s?(?:com|org)\/[\w.-]+\/([\w.-]+(?:\s[A-Z][\w-]+)?)/gi)].map((match) => plain(match[1]!)))
  if (repositories.size === 0) return []
  return candidates.filter(({ weak, area, name, start }) => !weak && area !== true && repositories.has(plain(name)) && !/[/.]$/.test(body.slice(Math.max(0, start - 1), start)))
    .slice(0, 1).map(({ name, start, end }) => ({
      name, aliases: [body.slice(start, end)], kind: kindOfName(name, body.slice(end, end + 80)), rule: 'name.own.repository', confidence: 0.75,
    }))
}

/** What stands before a colon and says what sort of paper follows. */
const LABEL = /^(?:(?:a |an |the |invited |open )*(?:position|towards?|rethinking|re-?thinking|revisiting|appendix|supplement\w*|correction|corrigendum|erratum|comment\w*|reply|response|survey|review|tutorial|overview|introduction|technical report|case study|extended abstract|short paper|position paper|problem|challenge|opinion|perspective|abstract|workshop|report|note|discussion|beyond \w+|learning to \w+|deep learning|machine learning|reinforcement learning))$/i

/** "NAME: what it does", "NAME - …": the head of a title where it looks like a name, or the text takes it up. */
function fromTitle(title: string, body: string, definitions: readonly Definition[]): readonly OwnName[] {
  const headed = /^(?:The\s)?(.{2,60}?)(?:\s(Dataset|Benchmark|Corpus))?\s?(?::|\s[–—-]\s)/.exec(title)
  const head = headed?.[1] === undefined || LABEL.test(headed[1]) ? undefined : headed[1].trim()
  const isData = headed?.[2] !== undefined
  const defined = definitions.filter(({ short, long }) => sameWords(title, long) && !isArea(short, long)).map(({ short, long }) => ({
    name: short, aliases: [long], kind: kindOfName(long, ''), rule: 'name.own.title', confidence: 0.85,
  }))
  if (head === undefined) return defined
  const tokens = nameCandidates(head)
  const [first] = tokens
  const whole = first !== undefined && first.start === 0 && first.end >= head.length - 1 && !first.weak && first.area !== true
  const words = head.split(/\s+/)
  const short = words.length <= 4 && /^\p{Lu}/u.test(head) && !/[?!,]/.test(head)
  if (!whole && !(short && (isTakenUp(head, body) || abbreviated(head, definitions) !== undefined))) return defined
  const definition = abbreviated(head, definitions)
  const name = whole ? first.name : definition?.short ?? head
  const aliases = [head, ...(definition === undefined ? [] : [definition.long, definition.short])]
  return [...defined, {
    name: name.replace(/^the\s/i, ''), aliases: [...new Set(aliases)], kind: isData ? 'dataset' : kindOfName(head, title.slice(title.indexOf(head) + head.length + 1)),
    rule: 'name.own.title', confidence: whole ? 0.9 : 0.75,
  }]
}

/** Whether the text takes a head up as a name: a single word with its capital, several in any case. */
function isTakenUp(head: string, body: string): boolean {
  return head.includes(' ') ? body.toLowerCase().includes(head.toLowerCase()) : holdsWord(body, head) && !isCommonTerm(head)
}

/** "RL", "POI": what many papers call so, and no name of one paper's own. */
function isArea(short: string, long: string): boolean {
  return isCommonTerm(short) || (isAreaTerm(short) && kindOfDefinition(long) === null)
}

function abbreviated(long: string, definitions: readonly Definition[]): Definition | undefined {
  const key = plain(long)
  return definitions.find((definition) => plain(definition.long) === key || plain(definition.short) === key)
}

function sameWords(title: string, long: string): boolean {
  return long.split(/\s+/).length >= 2 && plain(title).includes(plain(long))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function fromProposals(body: string, candidates: readonly Candidate[], definitions: readonly Definition[]): readonly OwnName[] {
  const names: OwnName[] = []
  const byStart = new Map(definitions.map((definition) => [definition.shortSpan.start, definition]))
  const byShort = new Map(definitions.map((definition) => [definition.short, definition]))
  for (const candidate of candidates) {
    const before = body.slice(Math.max(0, candidate.start - 150), candidate.start)
    const after = body.slice(candidate.end, candidate.end + 80)
    const rule = proposalRule(candidate, before, after, byStart.get(candidate.start))
    if (rule === null) continue
    // "this method Long Form (LF)": it goes by its short form.
    const abbreviation = definitions.find(({ long }) => long === candidate.name)
    const definition = byStart.get(candidate.start) ?? byShort.get(candidate.name) ?? abbreviation
    names.push({
      name: abbreviation?.short ?? candidate.name,
      aliases: [...new Set([candidate.name, body.slice(candidate.start, candidate.end), ...(definition === undefined ? [] : [definition.long])])],
      kind: kindOfName(definition?.long ?? candidate.name, definition === undefined ? after : ''),
      ...rule,
    })
  }
  return names
}

function proposalRule(
  candidate: Candidate, before: string, after: string, definition: Definition | undefined,
): Pick<OwnName, 'rule' | 'confidence'> | null {
  if (CITED_AFTER.test(after)) return null
  const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('; ') + 1, 0))
  if (CALLED.test(sentence) && candidate.area !== true) return { rule: 'name.own.called', confidence: 0.85 }
  if (candidate.weak) {
    const isPhrase = candidate.name.includes(' ') && (APPOSED.test(sentence) || (PRESENTS.test(sentence) && /\b(?:propose|introduce|present|develop)\s$/i.test(sentence)))
    return isPhrase ? { rule: 'name.own.phrase', confidence: 0.7 } : null
  }
  if (candidate.area === true && definition === undefined) return null
  if (definition !== undefined) {
    const lead = before.slice(0, Math.max(0, before.length - (candidate.start - definition.longSpan.start)))
    if (directly(lead) || OUR.test(lead)) return { rule: 'name.own.defined', confidence: 0.85 }
    return null
  }
  if (OUR.test(sentence)) return { rule: 'name.own.our', confidence: 0.8 }
  if (PRESENTS.test(sentence) && directly(sentence)) return { rule: 'name.own.proposed', confidence: 0.8 }
  return SUBJECT_AFTER.test(after) && /(?:that|show|demonstrate|,|^)\s*(?:our\s)?$/i.test(sentence) ? { rule: 'name.own.outperforms', confidence: 0.65 } : null
}

/** "we propose X", "we introduce a novel framework, X": nothing but a description between the verb and the name. */
function directly(sentence: string): boolean {
  const match = /\b(?:propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|presents?|presented|presenting|develop(?:s|ed)?|designed|designs?|devise[sd]?|describes?|curate|construct|release|build|create|contribute|unveil)\s([^.;:]{0,90})$/i.exec(sentence)
  if (match === null || !/\b(?:we|paper|work|study|us|article|authors)\b/i.test(sentence)) return false
  const between = match[1]!.trim()
  if (between === '' || /^(?:the|a|an|our)(?: (?:novel|new|simple|general|efficient|effective))*$/i.test(between)) return true
  if (FOREIGN_BEFORE.test(`${between} `)) return false
  return /^(?:an?|the|two|three|our|novel|new|this)\b[^,]{0,70}[,(]?\s?["“'‘]?$/i.test(between) && /[,(]$|\b(?:method|approach|framework|algorithm|model|network|architecture|technique|system|dataset|benchmark|strategy|module|scheme|loss|optimizer|variant)s?\s?["“'‘]?$/i.test(between)
}
