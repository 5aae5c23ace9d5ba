import { expect, it } from 'vitest'
import { groupSuggestions } from './suggestions'

const entity = (name: string, paperCount: number) => ({ matched: name, node: { __typename: 'Entity' as const, id: `dataset:${name.toLowerCase()}`, name, paperCount } })
const paper = { matched: 'A title', node: { __typename: 'Paper' as const, id: 'paper:a', title: 'A title', venue: 'ICLR', year: 2020 } }

it('groups by kind as ranked, names that no paper has behind the others', () => {
  const groups = groupSuggestions([entity('CIFAR', 0), paper, entity('CIFAR-10', 23), entity('CIFAR-100', 17)])
  expect(groups.map(({ kind, suggestions }) => [kind, suggestions.map(({ name, detail }) => `${name}: ${detail}`)])).toEqual([
    ['paper', ['A title: ICLR 2020']],
    ['dataset', ['CIFAR-10: 23 papers', 'CIFAR-100: 17 papers', 'CIFAR: 0 papers']],
  ])
})
