import { chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { everything } from '../conformance/everything'
import { ALL_RECORDS, silent, wideNets } from '../conformance/fixtures'
import { record, setup } from '../conformance/make-record'
import { openDatabase } from './open-database'
import { MIGRATIONS } from './schema'
import { SqliteStore } from './sqlite-store'

const root = mkdtempSync(join(tmpdir(), 'setupgraph-sqlite-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folders = 0
let folder: string
let path: string
beforeEach(() => {
  folder = join(root, String(folders++))
  mkdirSync(folder)
  path = join(folder, 'graph.db')
})

/** A database with all fixtures; closed. */
async function filled(): Promise<void> {
  const store = SqliteStore.open(path)
  await store.write(ALL_RECORDS)
  await store.close()
}

describe('opening', () => {
  it('makes the file and its folders on first use', async () => {
    path = join(folder, 'deep/er/graph.db')
    const store = SqliteStore.open(path)
    expect(existsSync(path)).toBe(true)
    expect(store.address).toBe(`sqlite:${path}`)
    await store.close()
  })

  it('reads an empty graph where there was no file, even for reading alone', async () => {
    const store = SqliteStore.open(path, { readOnly: true })
    expect((await store.stats()).papers).toBe(0)
    await expect(store.write([silent])).rejects.toMatchObject({ code: 'READ_ONLY' })
    await store.close()
  })

  it('sees through a store for reading what another writes', async () => {
    const reader = SqliteStore.open(path, { readOnly: true })
    const writer = SqliteStore.open(path)
    await writer.write([silent])
    expect((await reader.stats()).papers).toBe(1)
    const stream = reader.streamIndex()
    await stream.next()
    await writer.write([wideNets])
    // The stream shows the graph as it was when it began.
    let papers = 0
    for await (const batch of stream) if (batch.kind === 'papers') papers += batch.rows.length
    expect(papers).toBe(1)
    expect((await reader.stats()).papers).toBe(2)
    await reader.close()
    await writer.close()
  })

  it('reads a database on a medium that cannot be written', async () => {
    await filled()
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    try {
      const store = SqliteStore.open(path, { readOnly: true })
      expect((await store.stats()).papers).toBe(6)
      expect(await store.digest()).toMatch(/^[0-9a-f]{64}$/)
      await store.close()
    } finally {
      chmodSync(folder, 0o755)
    }
  })

  it.each([
    ['text', 'this is no database, but a long enough text to look like one. '.repeat(40), 'CORRUPT'],
    ['a few bytes', '\u0001\u0002', 'CORRUPT'],
  ])('refuses a file of %s, and leaves it as it is', (_, content, code) => {
    writeFileSync(path, content)
    expect(() => SqliteStore.open(path)).toThrow(expect.objectContaining({ name: 'StoreError', code }))
    expect(() => SqliteStore.open(path, { readOnly: true })).toThrow(expect.objectContaining({ name: 'StoreError', code }))
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('refuses a folder, and a path through a file', () => {
    expect(() => SqliteStore.open(folder)).toThrow(/not a file.*--store sqlite:PATH/)
    writeFileSync(path, '')
    expect(() => SqliteStore.open(join(path, 'graph.db'))).toThrow(expect.objectContaining({ name: 'StoreError', code: 'READ_ONLY' }))
  })

  it('refuses the database of another program', () => {
    const other = new Database(path)
    other.exec('CREATE TABLE bookmarks (address TEXT)')
    other.close()
    expect(() => SqliteStore.open(path)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED', message: expect.stringContaining('another program') }))
  })

  it('refuses a schema of a newer release', async () => {
    await filled()
    const newer = new Database(path)
    newer.pragma('user_version = 99')
    newer.close()
    for (const readOnly of [false, true]) {
      expect(() => SqliteStore.open(path, { readOnly })).toThrow(expect.objectContaining({ code: 'UNSUPPORTED', message: expect.stringContaining('Update Setupgraph') }))
    }
  })

  it('takes up a schema that was left half-made', async () => {
    const half = new Database(path)
    half.pragma('journal_mode = WAL')
    half.close()
    const store = SqliteStore.open(path)
    expect(await store.write([silent])).toMatchObject({ created: 1 })
    await store.close()
  })
})

describe('failures', () => {
  it('names a damaged database', async () => {
    await filled()
    const file = openSync(path, 'r+')
    for (let page = 1; page < 40; page++) writeSync(file, Buffer.alloc(3000, 0xab), 0, 3000, page * 4096)
    closeSync(file)
    const read = async () => {
      const store = SqliteStore.open(path)
      try {
        await store.digest()
      } finally {
        await store.close()
      }
    }
    await expect(read()).rejects.toMatchObject({ name: 'StoreError', code: 'CORRUPT', message: expect.stringContaining('load your documents again') })
  })

  it('writes nothing of a batch for which there is no room, and goes on when there is', async () => {
    const database = openDatabase(path, false)
    const store = new SqliteStore(path, database)
    await store.write([wideNets])
    const before = await store.digest()
    const room = (pages: number) => database.pragma(`max_page_count = ${pages}`)
    room(1)
    const text = 'too long '.repeat(100_000)
    const long = record({ fileName: 'long.md', text, title: 'Long', setups: [setup([], [])] })
    await expect(store.write([silent, long])).rejects.toMatchObject({ name: 'StoreError', code: 'FULL', message: expect.stringContaining('Free some space') })
    expect(await store.digest()).toBe(before)
    room(1_000_000)
    expect(await store.write([silent, long])).toMatchObject({ created: 2 })
    await store.close()
  })

  it('keeps counts true that it could have computed', async () => {
    const database = openDatabase(path, false)
    const store = new SqliteStore(path, database)
    await store.write(ALL_RECORDS)
    await store.write([{ ...wideNets, setups: wideNets.setups.slice(0, 2) }])
    const wrong = database.prepare(`
      SELECT id FROM feature
      WHERE papers <> (SELECT count(*) FROM paper_feature WHERE feature = feature.key)
        OR NOT EXISTS (SELECT 1 FROM description WHERE feature = feature.key AND documents > 0)`).all()
    expect(wrong).toEqual([])
    expect(database.prepare("SELECT value = (SELECT count(*) FROM link) AS right FROM counter WHERE name = 'links'").get()).toEqual({ right: 1 })
    expect(database.prepare('SELECT 1 FROM link WHERE feature NOT IN (SELECT key FROM feature)').all()).toEqual([])
    await store.close()
  })
})

describe('a database of an older release', () => {
  it('is brought up to date with everything that it holds', async () => {
    const database = new Database(path)
    database.exec(MIGRATIONS[0]!)
    database.exec(`
      INSERT INTO word VALUES (1, 'Experiment Setup'), (2, 'name.vocabulary'), (3, 'setting.name-is-value');
      INSERT INTO paper (key, id, title, title_order, has_code, data) VALUES (1, 'paper:old', 'Old', 'old', 0, '{}');
      INSERT INTO document (key, id, paper, format, file_name, uri, text_start, claim, digest, descriptions, text)
        VALUES (1, 'document:1', 1, 'by-hand', 'old.md', 'old.md', 0, '{}', 'digest', '[]', 'We train on SVHN.');
      INSERT INTO feature (key, id, kind, data, papers) VALUES (1, 'dataset:svhn', 'Dataset', '["SVHN",[],null]', 1);
      INSERT INTO setup (key, id, document, ordinal, scope, exceptions) VALUES (1, 'setup:old/1/all', 1, 0, '[]', '[]');
      INSERT INTO link (setup, position, feature, own, section, rule, confidence, start, length, raw_start, raw_length)
        VALUES (1, 0, 1, 1, 1, 2, 0.9, 0, 17, 12, 4), (1, 1, 1, 0, NULL, 2, 0.9, 3, 14, 12, 4);
      INSERT INTO result (key, id, document, ordinal, metric, value, own, rule, confidence, start, length, raw_start, raw_length)
        VALUES (1, 'result:1/0', 1, 0, 'accuracy', 91, 1, 3, 0.5, 0, 17, 12, 4);
      PRAGMA application_id = ${0x53654772};
      PRAGMA user_version = 1`)
    database.close()
    const store = SqliteStore.open(path, { readOnly: true })
    const quote = { quote: 'We train on SVHN.', start: 0, end: 17, raw: 'SVHN', rawStart: 12 }
    const [setup] = (await store.setupsOfPapers(['paper:old'])).flat()
    expect(setup!.links.map(({ own, evidence }) => ({ own, ...evidence }))).toEqual([
      { own: true, ...quote, section: 'Experiment Setup', rule: 'name.vocabulary', confidence: 0.9 },
      { own: false, ...quote, quote: 'train on SVHN.', start: 3, section: null, rule: 'name.vocabulary', confidence: 0.9 },
    ])
    const [result] = (await store.resultsOfPapers(['paper:old'])).flat()
    expect(result!.evidence).toEqual({ ...quote, section: null, rule: 'setting.name-is-value', confidence: 0.5 })
    await store.close()
  })
})

describe('look-ups', () => {
  it('never read a whole table', async () => {
    await filled()
    const database = openDatabase(path, false)
    const texts = new Set<string>()
    const prepare = database.prepare.bind(database)
    database.prepare = ((text: string) => {
      texts.add(text)
      return prepare(text)
    }) as typeof database.prepare
    const store = new SqliteStore(path, database)
    await everything(store)
    await store.write([{ ...silent, reporting: [] }])
    await store.close()

    const planner = openDatabase(path, true)
    // The ranking reads the whole graph by its nature; lists walk along the index of their order.
    const lookUps = [...texts].filter((text) => /json_each\(\?\)|= \?/.test(text) && !text.includes('weighed'))
    const scans = lookUps.flatMap((text) =>
      planner.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all(...new Array(text.split('?').length - 1).fill('[]'))
        .filter(({ detail }) => /^SCAN (?:paper|document|setup|link|item|result|reporting|feature|description|paper_feature)\b/.test(detail))
        .filter(({ detail }) => !/USING INDEX paper_by_(?:year|title)/.test(detail))
        .map(({ detail }) => `${detail} in ${text}`))
    planner.close()
    expect(texts.size).toBeGreaterThan(30)
    expect(scans).toEqual([])
  })
})
