import { expect, it } from 'vitest'
import { pythonLiteral, setupsCell } from './python'

it('writes values as Python does', () => {
  expect(pythonLiteral({ a: [1, 0.5, null], b: true, c: false, d: undefined, 'é"\n': 'x\\y' }))
    .toBe(String.raw`{"a": [1, 0.5, None], "b": True, "c": False, "é\"\n": "x\\y"}`)
})

it('asks where the site answers, for the selection of the page', () => {
  const cell = setupsCell({ linkedTo: ['dataset:cifar-10'], hasCode: true }, 'https://example.org')
  expect(cell).toContain('requests.post("https://example.org/api/graphql"')
  expect(cell).toContain('variables = {"filter": {"linkedTo": ["dataset:cifar-10"], "hasCode": True}}')
})
