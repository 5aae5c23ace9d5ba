import { closeSync, ftruncateSync, openSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openStore } from '@/graph/store/open'
import { runLoad } from '@/loaders/cli/load-run'
import type { Rejection } from '@/loaders/cli/rejection'
import { type Called, call } from './call'
import { card } from './documents'
import { temporaryFolder } from './temporary-folder'

interface Loaded extends Called {
  readonly rejections: readonly Rejection[]
  readonly summary: { readonly read: number; readonly loaded: number; readonly rejected: number }
  readonly papers: number
}

/** Loads paths of a folder into a new store beside it; everything that a load tells of itself. */
async function load(
  folder: string,
  paths: readonly string[] = ['.'],
  options: { input?: string | Uint8Array; args?: readonly string[] } = {},
): Promise<Loaded> {
  const outside = temporaryFolder()
  const store = `sqlite:${join(outside, 'graph.db')}`
  const rejects = join(outside, 'rejects.jsonl')
  const called = await call(
    runLoad,
    ['--store', store, '--rejects', rejects, '--json', ...(options.args ?? []), ...paths],
    { folder, input: options.input },
  )
  const rejections = readFileSync(rejects, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Rejection)
  const graph = await openStore(store)
  const { papers } = await graph.stats()
  await graph.close()
  return { ...called, rejections, summary: JSON.parse(called.output) as Loaded['summary'], papers }
}

/** One bad file among two good ones: it alone is rejected, with a reason that says what to do. */
async function loadBeside(name: string, content: string | Uint8Array): Promise<Rejection> {
  const folder = temporaryFolder({
    'a.md': card('The paper before'),
    [name]: content,
    'z.md': card('The paper behind'),
  })
  const { code, rejections, summary, papers, messages } = await load(folder)
  expect(code).toBe(1)
  expect(summary).toMatchObject({ read: 2, loaded: 2, rejected: 1 })
  expect(papers).toBe(2)
  expect(rejections).toHaveLength(1)
  expect(rejections[0]!.source).toBe(name)
  expect(messages).toContain(`Rejected: ${name}`)
  return rejections[0]!
}

describe('a document that cannot be read is rejected, and the rest is loaded', () => {
  it('empty', async () => {
    expect((await loadBeside('m.md', '')).reason).toBe('The file is empty. Fetch or save it again.')
  })

  it('nothing but blanks', async () => {
    expect((await loadBeside('m.md', '\n \t\n')).reason).toMatch(/nothing but blanks/)
  })

  it('binary', async () => {
    expect((await loadBeside('m.md', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0))).reason).toMatch(
      /binary \(a NUL byte at offset 7\)/,
    )
  })

  it('a PDF', async () => {
    expect((await loadBeside('m.pdf', '%PDF-1.5\n…')).reason).toMatch(/pdftotext/)
  })

  it('invalid UTF-8, with the place', async () => {
    const text = Buffer.concat([Buffer.from(card('A paper from Orléans')), Buffer.from([0x0a, 0x63, 0xe9, 0x0a])])
    const rejection = await loadBeside('m.md', text)
    expect(rejection.reason).toContain(`byte 0xE9 at offset ${text.length - 2}`)
    expect(rejection.reason).toContain('iconv')
    expect(rejection.place).toEqual({ line: 11 })
  })

  it('a text of no known format', async () => {
    expect((await loadBeside('m.md', 'Minutes of a meeting.')).reason).toMatch(
      /No format recognises the document\. Known formats: .*reproducibility-card.* --format/,
    )
  })

  it('a card without its table', async () => {
    const { code, rejections, papers } = await load(
      temporaryFolder({ 'm.md': 'A title\nAuthors: Somebody\nICLR 2020 | Conference PDF\n' }),
      ['--format', 'reproducibility-card', 'm.md'],
    )
    expect({ code, papers }).toEqual({ code: 1, papers: 0 })
    expect(rejections[0]).toMatchObject({
      source: 'm.md',
      reason: expect.stringMatching(/no row that is known/) as string,
    })
  })

  it('a broken compressed file', async () => {
    expect((await loadBeside('m.md.gz', gzipSync(card('Cut off')).subarray(0, 60))).reason).toMatch(
      /compressed file is broken .*Fetch it again/,
    )
  })

  it('a compression that is not read', async () => {
    expect((await loadBeside('m.md.bz2', 'BZh91AY&SY')).reason).toMatch(/compressed with bzip2.*Unpack it first/)
  })

  it('200 MB, which are neither read nor held in memory', async () => {
    const folder = temporaryFolder({ 'a.md': card('The paper before') })
    const file = openSync(join(folder, 'm.md'), 'w')
    ftruncateSync(file, 200 * 1024 * 1024)
    closeSync(file)
    const before = process.memoryUsage.rss()
    const { code, rejections, papers } = await load(folder)
    expect({ code, papers }).toEqual({ code: 1, papers: 1 })
    expect(rejections[0]?.reason).toMatch(/200 MB, more than the 64 MB.*Split it/)
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024)
  })

  it('200 MB that come out of a small compressed file', async () => {
    const rejection = await loadBeside('m.md.gz', gzipSync(Buffer.alloc(200 * 1024 * 1024, 'a')))
    expect(rejection.reason).toMatch(/larger than the 64 MB/)
  })

  it('a link to nothing', async () => {
    const folder = temporaryFolder({ 'a.md': card('The paper before') })
    symlinkSync('gone.md', join(folder, 'm.md'))
    const { code, rejections, papers } = await load(folder)
    expect({ code, papers }).toEqual({ code: 1, papers: 1 })
    expect(rejections).toMatchObject([
      { source: 'm.md', reason: expect.stringMatching(/link points to a file that does not exist/) as string },
    ])
  })

  it('under a name that would steer a terminal, which is shown without doing so', async () => {
    const { messages } = await load(temporaryFolder({ 'a\u001b[2Jb.md': '' }))
    expect(messages).toContain('Rejected: a\ufffd[2Jb.md: The file is empty')
  })

  it('a folder that leads back to itself', async () => {
    const folder = temporaryFolder({ 'papers/a.md': card('The paper before') })
    symlinkSync('..', join(folder, 'papers/loop'))
    const { code, rejections, papers } = await load(folder)
    expect({ code, papers }).toEqual({ code: 1, papers: 1 })
    expect(rejections).toMatchObject([{ source: 'papers/loop', reason: expect.stringMatching(/leads back/) as string }])
  })
})

describe('a path that leads to no document', () => {
  it.each([
    ['missing.md', /no file or folder of this name/],
    ['a.md/b.md', /a file, not a folder/],
    ['circle', /around in a circle/],
    ['*.txt', /No document is there/],
    ['empty', /No document is there/],
  ])('%s', async (path, reason) => {
    const folder = temporaryFolder({ 'a.md': card('A paper'), 'empty/.hidden': '' })
    symlinkSync('circle', join(folder, 'circle'))
    const { code, rejections, papers } = await load(folder, ['a.md', path])
    expect({ code, papers }).toEqual({ code: 1, papers: 1 })
    expect(rejections).toMatchObject([{ source: path, reason: expect.stringMatching(reason) as string }])
  })
})

describe('a call that is wrong ends with code 2 before anything is read', () => {
  it.each([
    [[], /missing required argument/],
    [['--format', 'pdf', 'a.md'], /Known formats: .*reproducibility-card/],
    [['--as-of', '2025-02-30', 'a.md'], /YYYY-MM-DD/],
    [['--jobs', '0', 'a.md'], /1 to 128/],
    [['--store', 'mysql://localhost', 'a.md'], /no address of a store/],
    [['--rejects', 'no/such/folder/rejects', 'a.md'], /--rejects/],
    [['--fast', 'a.md'], /unknown option/],
    [['--dry-run', '--prune', 'a.md'], /cannot --prune/],
    [['-', '-'], /only once/],
    [[''], /path is empty/],
  ])('%j', async (args, message) => {
    const folder = temporaryFolder({ 'a.md': card('A paper') })
    const { code, output, messages } = await call(runLoad, args, {
      folder,
      env: { SETUPGRAPH_STORE: `sqlite:${join(folder, 'graph.db')}` },
    })
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(messages).toMatch(message)
    expect(messages).not.toContain('    at ')
  })
})

describe('a store that cannot be used ends the load with code 1', () => {
  it.each([
    ['text.db', /It is not a database/],
    ['folder', /this is not a file/],
    ['a.md/graph.db', /cannot be made/],
  ])('%s', async (path, message) => {
    const folder = temporaryFolder({
      'a.md': card('A paper'),
      'folder/x': '',
      'text.db': 'A text that is longer than the header of a database would be. '.repeat(20),
    })
    const { code, output, messages } = await call(runLoad, ['--store', `sqlite:${join(folder, path)}`, 'a.md'], {
      folder,
    })
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(messages).toMatch(message)
    expect(messages).not.toContain('    at ')
  })

  it('a Neo4j that does not answer', async () => {
    const folder = temporaryFolder({ 'a.md': card('A paper') })
    const { code, output, messages } = await call(runLoad, ['--store', 'bolt://127.0.0.1:1', 'a.md'], { folder })
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(messages).toMatch(/No server answers there\. Look whether Neo4j is running/)
    expect(messages).not.toContain('    at ')
  }, 60_000)
})
