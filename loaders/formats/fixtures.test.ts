import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PaperRecord } from '@/graph/model'
import { dailyPapersListing } from './daily-papers-listing'
import type { Format } from './format'
import { readStrictly } from './read-strictly'
import { reproducibilityCard } from './reproducibility-card'

/** `UPDATE_FIXTURES=1 npm test` writes what the formats read now; never set where a change should be noticed. */
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined
const FORMATS: readonly Format[] = [reproducibilityCard, dailyPapersListing]

describe.each(FORMATS.map((format) => ({ name: format.name, format })))('$name', ({ name, format }) => {
  const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url))
  const inputs = readdirSync(folder).filter((file) => file.endsWith('.input.txt')).sort()

  it.each(inputs)('reads %s', (file) => {
    const text = readFileSync(`${folder}${file}`, 'utf8')
    expect(format.detects(text)).toBe(true)
    for (const other of FORMATS) if (other !== format) expect(other.detects(text)).toBe(false)

    const records = readStrictly(format, { fileName: file, uri: file, text }, { asOf: '2024-06-30' })
    for (const record of records) {
      PaperRecord.parse(record)
      expectExactEvidence(record, text)
    }
    const found = `${JSON.stringify(records.map(identityOf), null, 2)}\n`
    const expected = `${folder}${file.replace('.input.txt', '.expected.json')}`
    if (UPDATE) writeFileSync(expected, found)
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})

/** What the format itself reads: identity, reporting, and the names that stand in it. */
function identityOf({ document, paper, entities, reporting }: PaperRecord) {
  return {
    textStart: document.textStart,
    paper: { ...paper, code: paper.code.map(({ url }) => url) },
    entities: entities.filter((entity) => entity.kind !== 'Hyperparameter').map((entity) => entity.id),
    reporting,
  }
}

function expectExactEvidence(record: PaperRecord, text: string): void {
  const { textStart } = record.document
  expect(text.slice(textStart, textStart + record.document.text.length)).toBe(record.document.text)
  const evidence = [
    ...record.setups.flatMap((setup) => [...setup.links, ...setup.settings].map((link) => link.evidence)),
    ...record.results.map((result) => result.evidence),
    ...record.paper.code.flatMap((code) => code.evidence ?? []),
  ]
  for (const { quote, start, end, raw, rawStart } of evidence) {
    expect(text.slice(start, end)).toBe(quote)
    expect(text.slice(rawStart, rawStart + raw.length)).toBe(raw)
  }
  for (const { quote, start, end } of record.reporting) {
    if (quote !== null) expect(text.slice(start ?? -1, end ?? -1)).toBe(quote)
  }
}
