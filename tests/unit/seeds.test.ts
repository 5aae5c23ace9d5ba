import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PaperRecord } from '@/graph/model'
import { readStrictly } from '@/loaders/formats/read-strictly'
import { detectFormat } from '@/loaders/formats/registry'

/** The real documents that the loaders were begun with; they are not part of the project, and may be absent. */
const FOLDER = resolve(process.env.SETUPGRAPH_SHARED ?? '../shared', 'seeds')
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []

describe('real documents, where they are there', () => {
  it('become valid records with exact evidence', () => {
    const records = FILES.flatMap((fileName) => {
      const text = readFileSync(join(FOLDER, fileName), 'utf8')
      const format = detectFormat(text)
      expect(format, fileName).toBeDefined()
      return readStrictly(format!, { fileName, uri: fileName, text }, { asOf: null }).map((record) => ({ record: PaperRecord.parse(record), text }))
    })
    expect(records.length).toBe(FILES.length === 5 ? 43 : records.length)
    for (const { record, text } of records) {
      const evidence = [
        ...record.setups.flatMap(({ links, settings }) => [...links, ...settings].map((link) => link.evidence)),
        ...record.results.map((result) => result.evidence),
      ]
      for (const { quote, start, end, raw, rawStart } of evidence) {
        expect(text.slice(start, end)).toBe(quote)
        expect(text.slice(rawStart, rawStart + raw.length)).toBe(raw)
        expect(rawStart >= start && rawStart + raw.length <= end).toBe(true)
      }
      const known = new Set(record.entities.map((entity) => entity.id))
      for (const { parent } of record.entities) if (parent !== null) expect(known.has(parent)).toBe(true)
      for (const { links, settings, scope } of record.setups) {
        for (const link of links) expect(known.has(link.entity), link.entity).toBe(true)
        for (const setting of settings) expect(known.has(setting.hyperparameter)).toBe(true)
        for (const term of scope) if (term.entity !== null) expect(known.has(term.entity), term.entity).toBe(true)
      }
    }
  }, 60_000)
})
