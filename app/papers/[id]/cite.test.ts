import { expect, it } from 'vitest'
import { citationKey, toBibtex, toPython } from './cite'

const PAPER = {
  id: 'paper:one-pixel-shortcut', title: 'One-Pixel Shortcut: 100% & more', authors: ['Shutong Wu', 'Xiaolin Huang'],
  venue: 'ICLR', year: 2023, arxiv: null, doi: null, url: null,
}

it('makes a BibTeX entry of what is known, and of nothing else', () => {
  expect(toBibtex(PAPER)).toBe([
    '@inproceedings{wu2023onepixel,',
    '  title = {{One-Pixel Shortcut: 100\\% \\& more}},',
    '  author = {Shutong Wu and Xiaolin Huang},',
    '  booktitle = {ICLR},',
    '  year = {2023},',
    '}',
    '',
  ].join('\n'))
})

it('makes a key of what there is', () => {
  expect(citationKey({ authors: [], year: null, title: 'On the Müller-Method' })).toBe('mullermethod')
  expect(citationKey({ authors: [], year: null, title: '数据' })).toBe('paper')
})

it('asks for the paper by its identifier, as a Python string', () => {
  expect(toPython(PAPER, 'http://localhost:3000')).toContain('"variables": {"id": "paper:one-pixel-shortcut"}')
})
