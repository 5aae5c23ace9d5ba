import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PaperRecord } from '@/graph/model'
import { cardCorpus } from './card-corpus'
import { readStrictly } from './read-strictly'
import { FORMATS } from './registry'

/** `UPDATE_FIXTURES=1 npm test` writes what the formats read now; never set where a change should be noticed. */
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined

describe.each(FORMATS.map((format) => ({ name: format.name, format })))('$name', ({ name, format }) => {
  const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url))
  const inputs = readdirSync(folder).filter((file) => /\.input\.\w+$/.test(file)).sort()

  it.each(inputs)('reads %s', (file) => {
    const text = readFileSync(`${folder}${file}`, 'utf8')
    expect(format.detects(text)).toBe(true)
    for (const other of FORMATS) if (other !== format) expect(other.detects(text)).toBe(false)

    const records = readStrictly(format, { fileName: file, uri: file, text }, { asOf: '2024-06-30' })
    for (const record of records) {
      PaperRecord.parse(record)
      expectExactEvidence(record)
      const { textStart, text: own } = record.document
      // A card of the corpus is written out as its published page, which the source does not hold as such.
      if (format !== cardCorpus) expect(text.slice(textStart, textStart + own.length)).toBe(own)
    }
    const found = `${JSON.stringify(records.map(identityOf), null, 2)}\n`
    const expected = `${folder}${file.replace(/\.input\.\w+$/, '.expected.json')}`
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

function expectExactEvidence(record: PaperRecord): void {
  const { text, textStart } = record.document
  const slice = (start: number, end: number) => text.slice(start - textStart, end - textStart)
  const evidence = [
    ...record.setups.flatMap((setup) => [...setup.links, ...setup.settings].map((link) => link.evidence)),
    ...record.results.map((result) => result.evidence),
    ...record.paper.code.flatMap((code) => code.evidence ?? []),
  ]
  for (const { quote, start, end, raw, rawStart } of evidence) {
    expect(slice(start, end)).toBe(quote)
    expect(slice(rawStart, rawStart + raw.length)).toBe(raw)
  }
  for (const { quote, start, end } of record.reporting) {
    if (quote !== null) expect(slice(start ?? -1, end ?? -1)).toBe(quote)
  }
}
