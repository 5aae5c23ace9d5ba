import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseQuestion } from '../questions/question'
import { rowsOf, section, textAt } from '../questions/show'
import { smallApi } from './small-api'
import { SMALL_GRAPH } from './small-graph'

const { data } = smallApi([
  ...SMALL_GRAPH,
  { title: 'Theta: On One Device', venue: 'NeurIPS', year: 2021, setups: [{ Hardware: ['NVIDIA GeForce RTX 2080 Ti'], devices: 1 }] },
])
const FOLDER = 'docs/questions'
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')).sort()

describe('the questions of the documents', () => {
  it('are at least ten', () => expect(FILES.length).toBeGreaterThanOrEqual(10))

  it.each(FILES)('%s is answered, and shows what its columns name', async (file) => {
    const question = parseQuestion(readFileSync(join(FOLDER, file), 'utf8'))
    expect(question.title).toMatch(/\?$/)
    expect(question.columns.length).toBeGreaterThan(0)
    const answer = await data(question.query)
    for (const { path } of question.figures) expect(textAt(answer, path)).toMatch(/\d|–/)
    for (const row of rowsOf(question, answer).slice(0, question.shown)) {
      expect(textAt(row, question.columns[0]!.path)).not.toBe('–')
    }
  })
})

describe('a shown answer', () => {
  const question = parseQuestion('# Who?\n#\n# Because.\n#: figure all = list.total\n#: rows list.items\n#: column Name = name\n#: column Sizes = sizes.*.at\n#: where sizes.*.at from 2 to 9\n{ list }')

  it('is a table of the rows that count', () => {
    const answer = { list: { total: 12345, items: [{ name: 'a|b', sizes: [{ at: 2 }, { at: 3 }] }, { name: 'c', sizes: [{ at: 1 }] }] } }
    expect(section(question, answer, 3)).toBe([
      '## 3. Who?', 'Because.', '```graphql\n{ list }\n```', 'all: **12,345** · of these as asked: **1**',
      '| Name | Sizes |\n| --- | --- |\n| a\\|b | 2; 3 |',
    ].join('\n\n'))
  })
})
