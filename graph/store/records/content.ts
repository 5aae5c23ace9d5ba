import { type EvidencePlace, isQuoteInText } from './evidence-place'
import type { PreparedRecord } from './prepared-record'

/** Raised when the way in which a record is written changes, so that old documents are written anew. */
const DIGEST_VERSION = 2

/**
 * The content of a record as text: equal content is equal text. Quotes that stand in the document's text are not
 * said again. The address is left out: the same file under another path is the same content.
 *
 * One field a line; the length of a text that may hold line breaks goes before it, so that no text can pass for
 * two. Joined at the end, which is quicker than text that grows.
 */
export function contentOf({ document, claim, setups, results, reporting, descriptions }: Omit<PreparedRecord, 'digest'>): string {
  const { format, fileName, text, textStart } = document
  const fields: unknown[] = [DIGEST_VERSION, format.length, format, fileName.length, fileName, textStart, text.length, text, claim]
  for (const { scope, except, links, settings } of setups) {
    fields.push('setup', JSON.stringify(scope), JSON.stringify(except), links.length, settings.length)
    for (const { link: { entity, count, memoryGb, version, own }, place } of links) {
      fields.push(entity.length, entity, count, memoryGb, own, version?.length, version)
      addPlace(fields, place)
    }
    for (const { setting, data, place } of settings) {
      fields.push(setting.length, setting, data)
      addPlace(fields, place)
    }
  }
  for (const { metric, value, unit, dataset, reachedBy, own, place } of results) {
    fields.push('result', value, own, metric.length, metric, unit?.length, unit, dataset?.length, dataset, reachedBy?.length, reachedBy)
    addPlace(fields, place)
  }
  for (const said of reporting) {
    const { variable, status, answer, start, end } = said
    const quote = isQuoteInText(said, document) ? '' : said.quote
    fields.push('reporting', variable, status, start, end, answer.length, answer, quote?.length, quote)
  }
  for (const { id, data } of descriptions) fields.push(id.length, id, data)
  return fields.join('\n')
}

function addPlace(fields: unknown[], { section, rule, confidence, start, length, rawStart, rawLength, quote, raw }: EvidencePlace): void {
  fields.push(
    section?.length, section, rule.length, rule, confidence, start, length, rawStart, rawLength, quote?.length, quote, raw?.length, raw,
  )
}

/** A half pair, as it is or as JSON spells it out (the claim, scopes and descriptions are JSON). */
const HALF_PAIR = /\p{Surrogate}|\\ud[89a-f]/u

/** False where a content holds no halves of surrogate pairs, which damaged sources hold and UTF-8 cannot. */
export function mayHoldHalfPairs(content: string): boolean {
  return HALF_PAIR.test(content)
}

/** A value with every half pair in it replaced by U+FFFD, one for one, so that offsets stay. */
export function withoutHalfPairs(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map(withoutHalfPairs)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutHalfPairs(part)]))
}
