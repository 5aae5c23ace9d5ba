import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listedVocabulary, vocabulary } from './index'
import { parseVocabulary } from './parse'

const DATA = fileURLToPath(new URL('./data/', import.meta.url))

describe('the vocabulary', () => {
  it('gives no name to two entries of a kind', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const { kind, name, aliases, origin } of listedVocabulary()) {
      for (const spelling of new Set([name, ...aliases])) {
        const key = `${kind}:${spelling.replace(/[\s_-]/g, '')}`
        const owner = owners.get(key)
        if (owner !== undefined && owner !== name) shared.push(`${spelling}: ${owner} and ${name} (${origin})`)
        owners.set(key, name)
      }
    }
    expect(shared).toEqual([])
  })

  it('knows every parent, and no entry is above itself', () => {
    const entries = new Map(listedVocabulary().map((entry) => [`${entry.kind}:${entry.name}`, entry]))
    for (const entry of entries.values()) {
      const seen = new Set<string>()
      for (let parent = entry.parent; parent !== null; parent = entries.get(`${entry.kind}:${parent}`)?.parent ?? null) {
        expect(entries.has(`${entry.kind}:${parent}`), `${entry.name} < ${parent}`).toBe(true)
        expect(seen.has(parent), entry.name).toBe(false)
        seen.add(parent)
      }
    }
  })

  it('lists an entry once', () => {
    const names = listedVocabulary().map(({ kind, name }) => `${kind}:${name}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('names source and licence in every file', () => {
    for (const folder of readdirSync(DATA, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      for (const file of readdirSync(`${DATA}${folder.name}`)) {
        const text = readFileSync(`${DATA}${folder.name}/${file}`, 'utf8')
        expect(text, file).toMatch(/^# source: .*licence: /m)
      }
    }
  })

  it('covers the field broadly', () => {
    const count = (kind: string) => vocabulary().filter((entry) => entry.kind === kind).length
    expect(count('dataset')).toBeGreaterThan(1_000)
    expect(count('architecture')).toBeGreaterThan(500)
    expect(count('method')).toBeGreaterThan(500)
    expect(count('software')).toBeGreaterThan(300)
    expect(count('hardware')).toBeGreaterThan(100)
  })
})

describe('parseVocabulary', () => {
  it('reads names, parents, flags, memory and aliases', () => {
    const [entry] = parseVocabulary('# x\n\nBig Thing < Thing {case 16gb} = BT; ?Big', 'hardware', 'things', 'things.txt')
    expect(entry).toMatchObject({
      name: 'Big Thing', parent: 'Thing', aliases: ['BT', 'Big'], memoryGb: [16], origin: 'things.txt:3', theme: 'things',
    })
    expect([...entry!.flags]).toEqual(['case'])
    expect([...entry!.ambiguous]).toEqual(['Big'])
  })

  it('marks the canonical name alone, and keeps a semicolon inside a name', () => {
    const [first, second] = parseVocabulary('?GLM = general language model\nTL;DR = TLDR; Reddit TL;DR', 'dataset', 'x', 'x.txt')
    expect([first!.name, ...first!.ambiguous]).toEqual(['GLM', 'GLM'])
    expect([second!.name, ...second!.aliases]).toEqual(['TL;DR', 'TLDR', 'Reddit TL;DR'])
  })

  it('names the line that does not fit', () => {
    expect(() => parseVocabulary('A\nB {odd}', 'method', 'm', 'm.txt')).toThrow('m.txt:2: "odd" is no flag')
    expect(() => parseVocabulary('A = b; ;', 'method', 'm', 'm.txt')).toThrow('m.txt:1')
  })
})
