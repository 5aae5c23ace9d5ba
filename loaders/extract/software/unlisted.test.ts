import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../document-names'

const software = (text: string) => mentionsIn(text).filter(({ kind }) => kind === 'software').map(({ name }) => name)

describe('packages that no list has', () => {
  it.each([
    ['We fit them with the R package zerofit and the Python library qplanner.', ['R', 'zerofit', 'Python', 'qplanner']],
    ['Vertices are found using the pyzonal package.', ['pyzonal']],
    ["They rely on the 'quarry' toolkit.", ['quarry']],
    ['We use the standard optimization library and other software packages.', []],
    ['These are Python packages for linear algebra.', ['Python']],
  ])('%s', (text, expected) => expect(software(text)).toEqual(expected))
})
