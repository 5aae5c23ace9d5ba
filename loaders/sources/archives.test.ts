import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { LoadError } from '@/graph/model'
import { readSources } from './read-sources'

const folder = mkdtempSync(join(tmpdir(), 'setupgraph-archives-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* nothing(): AsyncGenerator<Uint8Array> {
  // An empty standard input.
}

/** What is read at a path: texts by their addresses; of what is refused, the reason. */
async function read(...paths: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for await (const source of readSources(paths, { standardInput: nothing(), folder, collections: [] })) {
    if (source instanceof LoadError) found[source.place.source] = `! ${source.message}`
    else found[source.uri] = Buffer.from(source.bytes).toString()
  }
  return found
}

const LONG = `${'a-rather-long-name-of-a-folder/'.repeat(6)}and-a-file.txt`
const FILES: Readonly<Record<string, string>> = {
  'one.txt': 'one',
  'two/three.txt': 'three',
  [LONG]: 'long',
  'größe.txt': 'ö',
  'empty.txt': '',
  'large.txt': 'x'.repeat(200_000),
}
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(folder, 'files', path, '..'), { recursive: true })
  writeFileSync(join(folder, 'files', path), text)
}

function members(archive: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`${archive}!${path}`, text]))
}

describe('archives', () => {
  it.each(['ustar', 'gnu', 'pax', 'v7'])('of tar, format %s', async (format) => {
    const name = `${format}.tar`
    const names = format === 'v7' ? ['one.txt', 'two'] : ['.']
    execFileSync('tar', ['-cf', join(folder, name), `--format=${format}`, '-C', join(folder, 'files'), ...names])
    // Archives of 1979 bear no mark; what has no mark is read as a document.
    if (format === 'v7') expect(Object.keys(await read(name))).toEqual([name])
    else expect(await read(name)).toEqual(members(name))
  })

  it('of zip, deflated and stored', async () => {
    execFileSync('zip', ['-qr', join(folder, 'deflated.zip'), '.'], { cwd: join(folder, 'files') })
    execFileSync('zip', ['-qr0', join(folder, 'stored.zip'), '.'], { cwd: join(folder, 'files') })
    expect(await read('deflated.zip')).toEqual(members('deflated.zip'))
    expect(await read('stored.zip')).toEqual(members('stored.zip'))
  })

  it('within archives, but not without end', async () => {
    writeFileSync(join(folder, 'inner.txt'), 'inner')
    for (let depth = 0, inside = 'inner.txt'; depth < 5; depth++, inside = `${depth - 1}.tar`) {
      execFileSync('tar', ['-cf', `${depth}.tar`, inside], { cwd: folder })
    }
    expect(await read('1.tar')).toEqual({ '1.tar!0.tar!inner.txt': 'inner' })
    expect(await read('4.tar')).toEqual({ '4.tar!3.tar!2.tar!1.tar': expect.stringMatching(/too deep/) as string })
  })

  it('whatever they are called', async () => {
    execFileSync('tar', ['-czf', join(folder, 'misnamed.txt'), '-C', join(folder, 'files'), 'one.txt'])
    expect(await read('misnamed.txt')).toEqual({ 'misnamed.txt!one.txt': 'one' })
  })

  it('that are cut off, up to where they are whole', async () => {
    execFileSync('tar', ['-cf', join(folder, 'whole.tar'), '-C', join(folder, 'files'), 'one.txt', 'large.txt'])
    writeFileSync(join(folder, 'cut.tar'), readFileSync(join(folder, 'whole.tar')).subarray(0, 5000))
    const found = await read('cut.tar')
    expect(found['cut.tar!one.txt']).toBe('one')
    expect(Object.values(found).at(-1)).toMatch(
      /archive is broken: it ends inside large\.txt, at byte \d+\. Fetch it again/,
    )
  })

  it('with a damaged header', async () => {
    const bytes = readFileSync(join(folder, 'whole.tar'))
    bytes[1024 + 3] = 0x21
    writeFileSync(join(folder, 'damaged.tar'), bytes)
    expect((await read('damaged.tar'))['damaged.tar']).toMatch(/wrong checksum, at byte 1536/)
  })

  it('of zip that are cut off', async () => {
    writeFileSync(join(folder, 'cut.zip'), readFileSync(join(folder, 'deflated.zip')).subarray(0, -100))
    expect(await read('cut.zip')).toEqual({
      'cut.zip': expect.stringMatching(/directory is missing.*Fetch it again/) as string,
    })
  })

  it('encrypted', async () => {
    execFileSync('zip', ['-q', '-P', 'secret', join(folder, 'locked.zip'), 'one.txt'], { cwd: join(folder, 'files') })
    expect(await read('locked.zip')).toEqual({ 'locked.zip!one.txt': expect.stringMatching(/encrypted/) as string })
  })

  it('compressed twice', async () => {
    writeFileSync(join(folder, 'twice.txt.gz.gz'), gzipSync(gzipSync('twice')))
    expect(await read('twice.txt.gz.gz')).toEqual({ 'twice.txt.gz.gz': 'twice' })
  })
})
