import { compareText } from '@/graph/model'
import { transpose, type Adjacency } from '../adjacency'
import { aliasesAt, settingAt, type NodeTables } from '../nodes'
import { NumberList } from '../number-list'
import { StringTable } from '../string-table'
import { nameKey, tokensOf } from './text'

/**
 * Everything that can be found, numbered through: papers, then entities, then settings; with the words of
 * each, and for each word the documents that hold it.
 */
export interface Documents {
  /** Sorted. */
  readonly words: StringTable
  readonly documentsOfWord: Adjacency
  /** How many different words a document has, at most 255. */
  readonly lengths: Uint8Array
}

/** The words of titles, names, aliases, and of settings with their values. */
export function documentsFrom(nodes: NodeTables): Documents {
  const numbers = new Map<string, number>()
  const offsets: number[] = [0]
  const words = new NumberList()
  const add = (tokens: Iterable<string>) => {
    for (const token of new Set(tokens)) {
      let number = numbers.get(token)
      if (number === undefined) numbers.set(token, number = numbers.size)
      words.push(number)
    }
    offsets.push(words.length)
  }
  const { papers, entities, settings } = nodes
  for (let i = 0; i < papers.ids.length; i++) add(tokensOf(papers.titles.at(i)))
  for (let i = 0; i < entities.ids.length; i++) add(entityTokens(nodes, i))
  const ofHyperparameter = new Map<number, readonly string[]>()
  for (let i = 0; i < settings.ids.length; i++) add(settingTokens(nodes, i, ofHyperparameter))
  return sortedByWord([...numbers.keys()], Uint32Array.from(offsets), words.toArray())
}

function entityTokens(nodes: NodeTables, place: number): string[] {
  const names = [nodes.entities.names.at(place), ...aliasesAt(nodes, place)]
  // The whole name as one word as well, so that "wideresnet" finds "Wide ResNet" and "imagnet" finds "Image Net".
  return names.flatMap((name) => [...tokensOf(name), nameKey(name)]).filter((token) => token !== '')
}

/** `known` keeps the words of hyperparameters, since many settings share them. */
function settingTokens(nodes: NodeTables, place: number, known: Map<number, readonly string[]>): string[] {
  const hyperparameter = nodes.settings.hyperparameters[place]!
  const { hyperparameterName, value, unit } = settingAt(nodes, place)
  const name = known.get(hyperparameter) ?? [hyperparameterName, ...aliasesAt(nodes, hyperparameter)].flatMap(tokensOf)
  known.set(hyperparameter, name)
  return [...name, ...tokensOf(String(value)), ...tokensOf(unit ?? '')]
}

/** Renumbers words in their sorted order, and turns words of documents into documents of words. */
function sortedByWord(words: readonly string[], offsets: Uint32Array, numbers: Uint32Array): Documents {
  const order = words.map((_, i) => i).sort((a, b) => compareText(words[a]!, words[b]!))
  const placeOf = new Uint32Array(words.length)
  order.forEach((number, place) => { placeOf[number] = place })
  return {
    words: StringTable.from(order.map((number) => words[number]!)),
    documentsOfWord: transpose({ offsets, targets: numbers.map((number) => placeOf[number]!) }, words.length),
    lengths: Uint8Array.from({ length: offsets.length - 1 }, (_, i) => Math.min(offsets[i + 1]! - offsets[i]!, 255)),
  }
}

