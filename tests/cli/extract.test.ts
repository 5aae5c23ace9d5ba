import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { runExtract } from '@/loaders/cli/extract-run'
import { call, start } from './call'
import { temporaryFolder } from './temporary-folder'

const TEXT = 'We train ResNet-50 on CIFAR-10.\nThe batch size is 128.\n'

interface Printed {
  readonly id?: string | number
  readonly mentions: readonly {
    readonly kind: string
    readonly name: string
    readonly raw: string
    readonly start: number
    readonly end: number
  }[]
}

function parse(line: string): Printed {
  return JSON.parse(line) as Printed
}

describe('extract', () => {
  it('prints mentions with offsets into the text as given', async () => {
    const folder = temporaryFolder({ 'a.txt': TEXT })
    const { code, output } = await call(runExtract, ['--json', 'a.txt'], { folder })
    expect(code).toBe(0)
    const { mentions } = parse(output)
    expect(mentions.map(({ kind, name }) => [kind, name])).toEqual(
      expect.arrayContaining([
        ['architecture', 'ResNet-50'],
        ['dataset', 'CIFAR-10'],
        ['hyperparameter', 'batch size'],
        ['value', 'batch size'],
      ]),
    )
    for (const { raw, start: from, end } of mentions) expect(TEXT.slice(from, end)).toBe(raw)
    expect(mentions.find(({ kind }) => kind === 'value')).toMatchObject({
      value: 128,
      of: mentions.find(({ kind }) => kind === 'hyperparameter')?.start,
    })
    expect(mentions[0]).not.toHaveProperty('rule')
  })

  it('reads standard input as a process', async () => {
    const { code, output } = await start('extract', ['--json', '-'], { input: TEXT }).ended
    expect(code).toBe(0)
    expect(parse(output).mentions.length).toBeGreaterThan(2)
  }, 30_000)

  it('prints a table for people', async () => {
    const { output } = await call(runExtract, ['-'], { input: TEXT })
    expect(output).toMatch(/^line:column +kind +name +in the text\n1:10 +architecture +ResNet-50 +ResNet-50\n/)
    expect(output).toMatch(/2:19 +value +batch size = 128/)
  })

  it('explains line by line', async () => {
    const { output } = await call(runExtract, ['--explain', '-'], { input: TEXT })
    expect(output).toMatch(
      /^1 {2}We train ResNet-50 on CIFAR-10\.\n {4}1:10 {2}architecture {2}ResNet-50 {2}"ResNet-50" {2}by name\.\S+ \(/,
    )
    expect(output).toMatch(/\n2 {2}The batch size is 128\.\n(?: {4}.*\n)* {4}2:19 {2}value {2}batch size = 128 of 2:5 /)
  })

  it('says so where nothing was found', async () => {
    expect(await call(runExtract, ['-'], { input: 'Hello.' })).toMatchObject({
      code: 0,
      output: 'Nothing was found.\n',
    })
  })

  it.each([
    [['missing.txt'], 1, /no file or folder/],
    [['empty.txt'], 1, /empty/],
    [['folder'], 2, /more than one document/],
    [['--json', '--jsonl', '-'], 2, /Choose one/],
    [[], 2, /missing required argument/],
  ])('refuses %j', async (args, code, message) => {
    const folder = temporaryFolder({ 'empty.txt': '', 'folder/a.txt': 'a', 'folder/b.txt': 'b' })
    const called = await call(runExtract, args, { folder })
    expect(called.code).toBe(code)
    expect(called.output).toBe('')
    expect(called.messages).toMatch(message)
  })
})

describe('extract --jsonl', () => {
  it('answers every line in order', async () => {
    const lines = Array.from({ length: 500 }, (_, id) =>
      JSON.stringify({ id, text: `ResNet-50 is trained for ${id + 1} epochs.` }),
    )
    const { code, output } = await call(runExtract, ['--jsonl', '-'], { input: `${lines.join('\n')}\n` })
    expect(code).toBe(0)
    const printed = output.trimEnd().split('\n').map(parse)
    expect(printed.map(({ id }) => id)).toEqual(lines.map((_, id) => id))
    expect(printed[41]?.mentions.find(({ kind }) => kind === 'value')).toMatchObject({ value: 42 })
  })

  it('names bad lines and reads the others', async () => {
    const bad = Buffer.concat([
      Buffer.from('\ufeff{"id": "a", "text": "ResNet-50"}\r\n{"id": "b"\n\n{"id": "c"}\n{"id": "d", "text": 5}\n'),
      Buffer.from([0x22, 0xe9, 0x22, 0x0a]),
      Buffer.from('{"id": "e", "text": "CIFAR-10"}'),
    ])
    const { code, output, messages } = await call(runExtract, ['--jsonl', '-'], { input: bad })
    expect(code).toBe(1)
    expect(
      output
        .trimEnd()
        .split('\n')
        .map((line) => parse(line).id),
    ).toEqual(['a', 'e'])
    expect(messages.match(/^-:\d+: /gm)).toEqual(['-:2: ', '-:4: ', '-:5: ', '-:6: '])
    expect(messages).toMatch(/not JSON.*\n.*needs an "id".*\n.*needs an "id".*\n.*not valid UTF-8/)
  })

  it('reads compressed files', async () => {
    const folder = temporaryFolder({ 'a.jsonl.gz': gzipSync('{"id": 1, "text": "ImageNet"}\n') })
    const { code, output } = await call(runExtract, ['--jsonl', 'a.jsonl.gz'], { folder })
    expect(code).toBe(0)
    expect(parse(output)).toMatchObject({ id: 1, mentions: [{ kind: 'dataset', name: 'ImageNet', start: 0, end: 8 }] })
  })

  it.each([
    ['missing.jsonl', /no file or folder/],
    ['.', /This is a folder/],
  ])('refuses %s', async (path, message) => {
    const { code, messages } = await call(runExtract, ['--jsonl', path], { folder: temporaryFolder() })
    expect(code).toBe(1)
    expect(messages).toMatch(message)
  })
})
