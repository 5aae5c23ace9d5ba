import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openStore } from '@/graph/store/open'
import { runLoad } from '@/loaders/cli/load-run'
import { call, root, start } from './call'
import { card, cards } from './documents'
import { killLoads } from './kill'
import { temporaryFolder } from './temporary-folder'

/** Folders of documents, and how many papers they tell of. */
const seeds = join(root, '../shared/seeds')
const FOLDERS: readonly (readonly [folder: string, papers: number])[] = [
  ['samples', 80],
  ...(existsSync(seeds) ? [[seeds, 43] as const] : []),
]

async function digestOf(store: string): Promise<string> {
  const graph = await openStore(store)
  const digest = await graph.digest()
  await graph.close()
  return digest
}

async function papersIn(store: string): Promise<number> {
  const graph = await openStore(store, { readOnly: true })
  const { papers } = await graph.stats()
  await graph.close()
  return papers
}

/** What a store counts; where documents were read from plays no part in it. */
async function statsOf(store: string): Promise<unknown> {
  const graph = await openStore(store, { readOnly: true })
  const stats = await graph.stats()
  await graph.close()
  return stats
}

function newStore(): string {
  return `sqlite:${join(temporaryFolder(), 'graph.db')}`
}

/** The digest of the graph that paths make when nothing gets in the way. */
async function digestOfLoad(...paths: readonly string[]): Promise<string> {
  const store = newStore()
  expect((await call(runLoad, ['--store', store, ...paths])).code).toBe(0)
  return digestOf(store)
}

describe('load', () => {
  it.each(FOLDERS)(
    'loads %s, and the second time changes nothing',
    async (folder, papers) => {
      const store = newStore()
      const first = await start('load', ['--store', store, '--json', folder]).ended
      expect(first.code).toBe(0)
      expect(JSON.parse(first.output)).toMatchObject({
        read: papers,
        loaded: papers,
        created: papers,
        unchanged: 0,
        rejected: 0,
      })
      const digest = await digestOf(store)
      const second = await start('load', ['--store', store, '--json', folder]).ended
      expect(second.code).toBe(0)
      expect(JSON.parse(second.output)).toMatchObject({
        read: papers,
        loaded: 0,
        unchanged: papers,
        rejected: 0,
        links: 0,
      })
      expect(await digestOf(store)).toBe(digest)
    },
    60_000,
  )

  it('reads the same from a folder, a pattern, archives, compressed files and standard input', async () => {
    const folder = temporaryFolder()
    cpSync(join(root, 'samples'), join(folder, 'papers'), { recursive: true })
    execFileSync('tar', ['-czf', 'papers.tgz', 'papers'], { cwd: folder })
    execFileSync('tar', ['-cJf', 'papers.tar.xz', '--format=pax', 'papers'], { cwd: folder })
    execFileSync('zip', ['-qr', 'papers.zip', 'papers'], { cwd: folder })
    const samples = newStore()
    await call(runLoad, ['--store', samples, 'samples'])
    const expected = await statsOf(samples)
    for (const path of ['papers', 'papers/*.md', '**/*.md', 'papers.tgz', 'papers.tar.xz', 'papers.zip', '-']) {
      const store = newStore()
      const input = path === '-' ? readFileSync(join(folder, 'papers.tgz')) : undefined
      expect(await call(runLoad, ['--store', store, path], { folder, input })).toMatchObject({ code: 0 })
      expect([path, await statsOf(store)]).toEqual([path, expected])
    }
  }, 60_000)

  it('keeps the graph the same however many threads read', async () => {
    const folder = temporaryFolder(Object.fromEntries(cards(900)))
    const [one, four] = [newStore(), newStore()]
    await call(runLoad, ['--store', one, '--jobs', '1', folder])
    await call(runLoad, ['--store', four, '--jobs', '4', folder])
    expect(await papersIn(four)).toBe(900)
    expect(await digestOf(four)).toBe(await digestOf(one))
  }, 60_000)

  it('replaces what a changed document said', async () => {
    const folder = temporaryFolder({ 'a.md': card('A paper', 'The batch size is 128.') })
    const store = newStore()
    await call(runLoad, ['--store', store, 'a.md'], { folder })
    const changed = temporaryFolder({ 'a.md': card('A paper', 'The batch size is 512.') })
    const { output } = await call(runLoad, ['--store', store, '--json', 'a.md'], { folder: changed })
    expect(JSON.parse(output)).toMatchObject({ loaded: 1, created: 0, changed: 1 })
    expect(await digestOf(store)).toBe(await digestOfLoad(join(changed, 'a.md')))
  })

  it('counts an account that comes twice once', async () => {
    const folder = temporaryFolder({ 'one/a.md': card('A paper'), 'two/a.md': card('A paper') })
    const { code, output } = await call(runLoad, ['--store', newStore(), '--json', '.'], { folder })
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ read: 2, loaded: 1, repeated: 1 })
  })

  it('passes over hidden files, README and LICENSE in a folder, but reads what is named', async () => {
    const folder = temporaryFolder({
      'a.md': card('A paper'),
      '.hidden.md': card('A hidden one'),
      'README.md': card('A paper on reading'),
      'node_modules/x/b.md': card('A package'),
    })
    const store = newStore()
    await call(runLoad, ['--store', store, '.'], { folder })
    expect(await papersIn(store)).toBe(1)
    expect((await call(runLoad, ['--store', store, '.hidden.md', 'README.md'], { folder })).code).toBe(0)
    expect(await papersIn(store)).toBe(3)
  })

  it('follows links to folders, each once', async () => {
    const folder = temporaryFolder({ 'real/a.md': card('A paper') })
    mkdirSync(join(folder, 'papers'))
    symlinkSync('../real', join(folder, 'papers/one'))
    symlinkSync('../real', join(folder, 'papers/two'))
    const { code, output } = await call(runLoad, ['--store', newStore(), '--json', 'papers'], { folder })
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ read: 1, loaded: 1 })
  })

  it('reads UTF-16 with a byte order mark, and UTF-8 with one', async () => {
    const folder = temporaryFolder({
      'a.md': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(card('A paper from Windows'), 'utf16le')]),
      'b.md': `\ufeff${card('A paper with a mark')}`,
    })
    const { code, output } = await call(runLoad, ['--dry-run', '--json', '.'], { folder })
    expect(code).toBe(0)
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { title: string }).title),
    ).toEqual(['A paper from Windows', 'A paper with a mark'])
  })
})

describe('--prune', () => {
  it('removes what the source no longer has', async () => {
    const folder = temporaryFolder(Object.fromEntries(cards(250)))
    const store = newStore()
    await call(runLoad, ['--store', store, folder])
    const rest = temporaryFolder(Object.fromEntries(cards(20)))
    const { code, output } = await call(runLoad, ['--store', store, '--prune', '--json', rest])
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ unchanged: 20, removed: 230 })
    expect(await papersIn(store)).toBe(20)
  }, 60_000)

  it('removes nothing where a document could not be read', async () => {
    const folder = temporaryFolder({ 'a.md': card('A paper'), 'b.md': card('Another') })
    const store = newStore()
    await call(runLoad, ['--store', store, folder])
    const broken = temporaryFolder({ 'a.md': card('A paper'), 'b.md': '' })
    const { code, messages } = await call(runLoad, ['--store', store, '--prune', broken])
    expect(code).toBe(1)
    expect(messages).toMatch(/Nothing was removed/)
    expect(await papersIn(store)).toBe(2)
  })
})

describe('a dry run', () => {
  it('prints a record a line and needs no store', async () => {
    const folder = temporaryFolder({ 'a.md': card('A paper'), 'b.md.gz': gzipSync(card('Another')) })
    const { code, output } = await call(runLoad, ['--dry-run', '--json', '--store', 'bolt://localhost:1', '.'], {
      folder,
    })
    expect(code).toBe(0)
    const records = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(records).toHaveLength(2)
    expect(records[1]).toMatchObject({ source: 'b.md', title: 'Another', venue: 'ICLR', year: 2021 })
    for (const field of [
      'source',
      'title',
      'authors',
      'venue',
      'year',
      'date',
      'abstract',
      'code',
      'datasets',
      'architectures',
      'methods',
      'hardware',
      'software',
      'hyperparameters',
      'results',
    ]) {
      expect(records[0]).toHaveProperty(field)
    }
    expect(existsSync(join(folder, '.data'))).toBe(false)
  })

  it('prints a summary for people without --json', async () => {
    const folder = temporaryFolder({ 'a.md': card('A paper') })
    const { output } = await call(runLoad, ['--dry-run', 'a.md'], { folder })
    expect(output).toMatch(/^A paper\n.*datasets 1.*\nRead {6}1 paper from 1 document/s)
  })
})

describe('a load that ends early', () => {
  it('finishes the batch in hand on Ctrl-C, and goes on where it was', async () => {
    const folder = temporaryFolder(Object.fromEntries(cards(300)))
    const store = newStore()
    // Standard input stays open, so the load waits after the folder until it is interrupted.
    const load = start('load', ['--store', store, '--jobs', '1', folder, '-'])
    while (!existsSync(store.slice('sqlite:'.length))) await wait(20)
    await wait(300)
    load.process.kill('SIGINT')
    const { code, messages } = await load.ended
    expect(code).toBe(130)
    expect(messages).toMatch(/Run the same command again/)
    const again = await start('load', ['--store', store, '--json', folder]).ended
    expect(again.code).toBe(0)
    const summary = JSON.parse(again.output) as { loaded: number; unchanged: number }
    expect(summary.loaded + summary.unchanged).toBe(300)
    expect(await digestOf(store)).toBe(await digestOfLoad(folder))
  }, 60_000)

  it('ends in the same graph after it was killed', async () => {
    const folder = temporaryFolder(Object.fromEntries(cards(1300)))
    const [whole, killed] = [newStore(), newStore()]
    const started = performance.now()
    expect((await start('load', ['--store', whole, '--jobs', '1', folder]).ended).code).toBe(0)
    await killLoads(['--store', killed, '--jobs', '1', folder], performance.now() - started)
    expect((await start('load', ['--store', killed, folder]).ended).code).toBe(0)
    expect(await papersIn(killed)).toBe(1300)
    expect(await digestOf(killed)).toBe(await digestOf(whole))
  }, 1_200_000)

  it('writes nothing of a batch for which the disk has no room, and can be run again', async () => {
    const store = newStore()
    // A limit on the size of files fails a write just as a full disk does, and needs no rights.
    const full = await start('load', ['--store', store, 'samples'], { limit: 'ulimit -f 400' }).ended
    expect(full.code).toBe(1)
    expect(full.messages).toMatch(/disk is full/)
    expect(full.messages).not.toContain('    at ')
    expect(await papersIn(store)).toBe(0)
    expect((await start('load', ['--store', store, 'samples']).ended).code).toBe(0)
    expect(await digestOf(store)).toBe(await digestOfLoad('samples'))
  }, 60_000)

  it('says so where the file for rejections has no room', async () => {
    const folder = temporaryFolder({ 'a.md': '' })
    const { code, messages } = await call(runLoad, ['--dry-run', '--rejects', '/dev/full', 'a.md'], { folder })
    expect(code).toBe(1)
    expect(messages).toMatch(/no space left.*Free some space/)
  })
})
