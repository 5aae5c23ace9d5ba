import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runLoad } from '@/loaders/cli/load-run'
import { call } from './call'
import { corpusClone } from './corpus-clone'
import { temporaryFolder } from './temporary-folder'

interface Printed {
  readonly source: string
  readonly title: string
  readonly authors: readonly string[]
  readonly venue: string | null
  readonly year: number | null
  readonly hyperparameters: readonly { readonly name: string; readonly value: number | string }[]
  readonly reporting: readonly { readonly variable: string; readonly status: string; readonly answer: string }[]
}

async function dryRun(folder: string, paths: readonly string[], input?: Uint8Array) {
  const { code, output, messages } = await call(runLoad, ['--dry-run', '--json', ...paths], { folder, input })
  return {
    code,
    messages,
    records: output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Printed),
  }
}

describe('a clone of the card corpus', () => {
  it('gives each paper once, cleaned before raw, named by the lists', async () => {
    const { code, records, messages } = await dryRun(temporaryFolder(corpusClone()), ['.'])
    expect(code).toBe(1)
    expect(records.map(({ source, title, venue, year }) => [source, title, venue, year])).toEqual([
      ['a_first_paper__00000001', 'A First Paper', 'ICLR', 2020],
      ['twice__00000002', 'Twice', 'ICLR', 2020],
      ['in_the_list_alone__00000003', 'In the List, "Quoted", and Alone', 'ICLR', 2020],
      ['without_a_list__00000004', 'Without a list', 'ICLR', 2020],
    ])
    expect(records[1]?.hyperparameters).toMatchObject([{ name: 'batch size', value: 32 }])
    expect(records[2]?.authors).toEqual(['Third Author', 'Fourth Author'])
    expect(messages.match(/Rejected: .*/g)).toEqual([
      expect.stringMatching(/ICLR_2020_1_50\.json.*"listed_but_broken__00000005" is no card/),
    ])
    expect(messages).toContain('Read      5 papers from 2 documents')
    expect(messages).toContain('Repeated  1')
  })

  it('keeps what the numbers mean', async () => {
    const { records } = await dryRun(temporaryFolder(corpusClone()), ['.'])
    const answers = (at: number) =>
      Object.fromEntries(
        records[at]?.reporting.map(({ variable, answer, status }) => [variable, `${answer} ${status}`]) ?? [],
      )
    expect(answers(0)).toEqual({
      researchType: 'Experimental REPORTED',
      affiliation: 'Industry REPORTED',
      pseudocode: 'No NOT_REPORTED',
      openSourceCode: 'Yes REPORTED',
      openDatasets: 'Yes REPORTED',
      datasetSplits: 'No NOT_REPORTED',
      hardware: 'Yes REPORTED',
      software: 'No NOT_REPORTED',
      experimentSetup: 'Yes REPORTED',
    })
    expect(answers(2)).toEqual(answers(0))
    expect(answers(3)).toEqual({ ...answers(0), affiliation: 'Unknown NOT_REPORTED' })
  })

  it('is found below other folders, beside other documents, in archives and on standard input', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(corpusClone()).map(([path, text]) => [`downloads/clone/${path}`, text])),
    )
    const expected = (await dryRun(folder, ['downloads/clone'])).records
    execFileSync('tar', ['-cJf', 'clone.tar.xz', '-C', 'downloads', 'clone'], { cwd: folder })
    execFileSync('zip', ['-qr', join(folder, 'clone.zip'), 'clone'], { cwd: join(folder, 'downloads') })
    for (const path of ['downloads', 'clone.tar.xz', 'clone.zip'])
      expect([path, (await dryRun(folder, [path])).records]).toEqual([path, expected])
    expect((await dryRun(folder, ['-'], readFileSync(join(folder, 'clone.tar.xz')))).records).toEqual(expected)
  })

  it('gives the same papers file by file, named by the files themselves', async () => {
    const folder = temporaryFolder(corpusClone())
    const { code, records } = await dryRun(folder, [
      'results/experiment/cleaned_data/ICLR_2020.json',
      'results/experiment/raw_data',
    ])
    expect(code).toBe(0)
    expect(records.map(({ title, venue, year }) => [title, venue, year])).toEqual([
      ['A First Paper', 'ICLR', 2020],
      ['Twice', 'ICLR', 2020],
      ['In the list alone', 'ICLR', 2020],
      ['Without a list', 'ICLR', 2020],
    ])
  })

  it('rejects a file that is cut off', async () => {
    const clone = corpusClone()
    const path = 'results/experiment/raw_data/ICLR/2020/ICLR_2020_1_50.json'
    const { code, records, messages } = await dryRun(
      temporaryFolder({ ...clone, [path]: clone[path]!.slice(0, 900) }),
      ['.'],
    )
    expect(code).toBe(1)
    expect(records).toHaveLength(2)
    expect(messages).toMatch(/ICLR_2020_1_50\.json: The file is not whole JSON .*Fetch it again/)
  })
})
