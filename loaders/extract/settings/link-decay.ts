import { entryNamed } from './entries'
import { joined, listFrom } from './lists'
import { type Sentence, addLink, normAt } from './sentence'
import type { Value } from './value'

const SHRINK = new Set([
  'decay', 'decayed', 'decays', 'decaying', 'divide', 'divided', 'divides', 'dividing', 'reduce', 'reduced',
  'reduces', 'reducing', 'drop', 'dropped', 'drops', 'dropping',
  'decrease', 'decreased', 'decreases', 'decreasing', 'lower', 'lowered', 'anneal', 'annealed', 'annealing', 'shrink',
  'shrunk', 'scaled', 'cut', 'multiply', 'multiplied', 'multiplying',
  'multiplies', 'decayes', 'scheduler', 'schedule', 'attenuated', 'multi', 'stepped', 'adjusted', 'steplr',
  'multisteplr',
])
const HALVE = new Set(['halve', 'halved', 'halves', 'halving'])
const SUBJECTS = new Set(['it', 'them', 'which', 'lr', 'rate', 'rates', 'and', 'then', 'that', 'schedule', 'scheduler'])
const REACH = 22
const FACTOR = entryNamed('learning rate decay factor')
const FINAL = entryNamed('minimum learning rate')
const MILESTONES = entryNamed('learning rate milestones')

/**
 * Stepwise decay of the learning rate: its factor ("by 10"), milestones ("at epochs 60, 120 and 160"), interval
 * ("every 30 epochs").
 */
export function linkDecay(sentence: Sentence): void {
  const { items } = sentence
  for (let at = 0; at < items.length; at += 1) {
    const norm = normAt(sentence, at)
    const named = items[at]!.name?.entry === FACTOR
    if (!SHRINK.has(norm) && !HALVE.has(norm) && !named) continue
    if (!named && !speaksOfRate(sentence, at)) continue
    if (HALVE.has(norm)) linkHalf(sentence, at)
    readDecay(sentence, at)
    if (!named) milestonesBefore(sentence, at)
  }
}

/** "At epochs 60 and 120, the learning rate is divided by 10": milestones that stand before the verb. */
function milestonesBefore(sentence: Sentence, verb: number): void {
  if (sentence.links.some(({ name, nameFrom }) => name === MILESTONES.name && nameFrom === sentence.items[verb]!.from)) return
  for (let at = Math.max(0, verb - 18); at < verb; at += 1) {
    if (sentence.items[at]!.kind !== 'value' || sentence.used.has(at) || !isMilestone(sentence, at)) continue
    let lead = at - 1
    while (lead > 0 && !/^(?:at|after)$/.test(normAt(sentence, lead)) && at - lead < 5) lead -= 1
    if (lead > 0 && !/^(?:,|;|then)$/.test(normAt(sentence, lead - 1))) continue
    const unit = sentence.items.slice(Math.max(0, at - 3), at + 8).some((item) => /^(?:epochs|steps)$/.test(item.name?.entry.name ?? ''))
    if (unit) return linkMilestones(sentence, verb, at)
  }
}

/** Whether a learning rate (or what stands for it) is what shrinks. */
function speaksOfRate(sentence: Sentence, at: number): boolean {
  const isRate = (i: number) =>
    /^(?:learning rate|minimum learning rate|step size)/.test(sentence.items[i]?.name?.entry.name ?? '')
  for (let i = at + 1; i <= at + 5; i += 1) if (isRate(i)) return true
  let others = 0
  for (let i = at - 1; i >= Math.max(0, at - 24); i -= 1) {
    if (isRate(i)) return others === 0 || at - i < 10
    const name = sentence.items[i]!.name?.entry.name
    if (name !== undefined && name !== 'epochs' && name !== 'steps') others += 1
    if (normAt(sentence, i) === ';') return false
  }
  return at < 4 && SUBJECTS.has(normAt(sentence, at - 1))
}

function readDecay(sentence: Sentence, verb: number): void {
  const { items } = sentence
  for (let at = verb + 1; at < Math.min(items.length, verb + REACH); at += 1) {
    const item = items[at]!
    if (normAt(sentence, at) === ';') return
    if (
      at > verb + 1 &&
      (SHRINK.has(item.norm) || HALVE.has(item.norm)) &&
      !/^(?:schedule|scheduler|multi|decay|decaying)$/.test(item.norm)
    )
      return
    if (item.kind === 'name' && !/^(?:learning rate|epochs|steps|step size|minimum)/.test(item.name!.entry.name)) return
    if (item.kind !== 'value' || sentence.used.has(at)) continue
    if (isFactor(sentence, at)) linkFactor(sentence, verb, at)
    else if (isMilestone(sentence, at)) linkMilestones(sentence, verb, at)
    else if (/^(?:every|each|per)$/.test(normAt(sentence, at - 1))) linkInterval(sentence, verb, at)
    else if (/^(?:to|towards|until)$/.test(normAt(sentence, at - 1)) && normAt(sentence, at - 2) !== 'set')
      linkFinal(sentence, verb, at)
  }
}

/** "by 10", "by a factor of 0.1", "with a rate of 0.9", "10x", "to one-tenth", "multiplied by 0.8". */
function isFactor(sentence: Sentence, at: number): boolean {
  const { items } = sentence
  const value = items[at]!.value!
  if (value.form !== 'number') return false
  if (value.parts[0]!.multiple) return true
  const before = normAt(sentence, at - 1)
  const after = sentence.tokens[value.to]?.norm ?? ''
  if (/^(?:epoch|epochs|step|steps|iteration|iterations|th|%)$/.test(after)) return false
  if (before === 'by' || before === '×' || before === '*' || (before === 'factor' && /^(?:by|a)$/.test(normAt(sentence, at - 2)))) return true
  if (before === 'with' && /^multipl/.test(normAt(sentence, at - 2))) return true
  // "decreased by a half"
  if (before === 'a' && normAt(sentence, at - 2) === 'by' && value.parts[0]!.spelt) return true
  const raw = sentence.text.slice(sentence.tokens[value.from]!.start, sentence.tokens[value.to - 1]!.end)
  const toPart = before === 'to' || (/^(?:its|the|a)$/.test(before) && normAt(sentence, at - 2) === 'to')
  if (toPart && (value.parts[0]!.spelt || raw.includes('/') || (raw.includes('%') && after === 'of'))) return true
  if (/^(?:of|=|:|\(|is)$/.test(before)) {
    for (let i = at - 2; i >= Math.max(0, at - 6); i -= 1) {
      if (
        /^(?:factor|rate|γ|gamma|ratio|coefficient|multiplier)$/.test(normAt(sentence, i)) ||
        items[i]!.name?.entry === FACTOR ||
        items[i]!.name?.entry.name === 'gamma'
      )
        return true
      if (items[i]!.kind === 'value' || items[i]!.kind === 'name') return false
    }
  }
  return false
}

function linkFactor(sentence: Sentence, verb: number, at: number): void {
  const item = sentence.items[at]!
  const stated = item.value!.parts[0]!.readings.find((reading) => reading > 0) ?? 0
  const factor = stated > 1 ? fraction(stated) : stated
  if (factor <= 0 || factor >= 1) return
  addLink(sentence, {
    ...implied(sentence, verb),
    name: FACTOR.name,
    entry: FACTOR,
    item: at,
    canonical: factor,
    rule: 'setting.decay-factor',
    confidence: 0.85,
  })
}

/** 1/10 as 0.1, without the last digit's noise. */
const fraction = (divisor: number) => Number((1 / divisor).toPrecision(15))

function linkHalf(sentence: Sentence, at: number): void {
  const { from, to } = sentence.items[at]!
  const value: Value = {
    form: 'number', from, to,
    parts: [{ readings: [0.5], from, to, percent: false, multiple: false, spelt: true }],
  }
  addLink(sentence, {
    ...implied(sentence, at),
    name: FACTOR.name,
    entry: FACTOR,
    item: at,
    value,
    rule: 'setting.decay-halved',
    confidence: 0.8,
  })
  sentence.used.delete(at)
}

const implied = (sentence: Sentence, verb: number) => ({
  nameFrom: sentence.items[verb]!.from,
  nameTo: sentence.items[verb]!.to,
})

/** "at epochs 60, 120", "after 30k iterations", "at the 30th epoch", "at 50% and 75% of training". */
function isMilestone(sentence: Sentence, at: number): boolean {
  let before = at - 1
  while (
    before >= 0 &&
    (/^(?:the|training|about|(?:\w+ )?th|both|around|milestones?|total|of|\(|\[|=|:)$/.test(normAt(sentence, before)) ||
      /^(?:epochs|steps|learning rate milestones)$/.test(sentence.items[before]!.name?.entry.name ?? ''))
  )
    before -= 1
  const lead = normAt(sentence, before)
  if (lead === 'at' || lead === 'after' || lead === 'on') return true
  if ((lead === 'in' || lead === 'when') && before < at - 1) return true
  return sentence.items[before + 1]?.name?.entry === MILESTONES
}

function linkMilestones(sentence: Sentence, verb: number, at: number): void {
  const list = milestoneList(sentence, at)
  const value = joined(list.map((item) => sentence.items[item]!.value!), 'list')
  const done = addLink(sentence, {
    ...implied(sentence, verb),
    name: MILESTONES.name,
    entry: MILESTONES,
    item: at,
    value: { ...value, form: list.length > 1 || value.form === 'set' ? 'list' : value.form },
    rule: 'setting.decay-milestones',
    confidence: 0.85,
  })
  if (done) list.forEach((item) => sentence.used.add(item))
}

/** As `listFrom`, but a last value that counts epochs belongs to the list. */
function milestoneList(sentence: Sentence, at: number): readonly number[] {
  const list = [...listFrom(sentence, at)]
  let next = list.at(-1)! + 1
  while (/^(?:,|and|or|the|th|&|after|at)$/.test(normAt(sentence, next)) || isEpochs(sentence, next)) next += 1
  if (next > list.at(-1)! + 1 && sentence.items[next]?.kind === 'value' && !sentence.used.has(next)) list.push(next)
  return list
}

/** "150 epochs and 250 epochs" */
const isEpochs = (sentence: Sentence, at: number) =>
  /^(?:epochs|steps)$/.test(sentence.items[at]?.name?.entry.name ?? '') && /^(?:and|,)$/.test(normAt(sentence, at + 1))

/** "annealed to 1e-6": where the decay ends. */
function linkFinal(sentence: Sentence, verb: number, at: number): void {
  const { parts } = sentence.items[at]!.value!
  if (parts.length > 1 || parts[0]!.readings.every((reading) => reading <= 0 || reading > 0.1)) return
  addLink(sentence, {
    ...implied(sentence, verb), name: FINAL.name, entry: FINAL, item: at, rule: 'setting.decay-end', confidence: 0.6,
  })
}

function linkInterval(sentence: Sentence, verb: number, at: number): void {
  addLink(sentence, {
    ...implied(sentence, verb),
    name: 'learning rate decay interval',
    entry: null,
    item: at,
    rule: 'setting.decay-interval',
    confidence: 0.7,
  })
}
