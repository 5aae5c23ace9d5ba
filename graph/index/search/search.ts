import { degreeOf, rowOf } from '../adjacency'
import { aliasesAt, type NodeTables } from '../nodes'
import { Top } from '../top'
import { documentsFrom, type Documents } from './documents'
import { Lexicon, type Match } from './lexicon'
import { Names, type NameTable } from './names'
import { tokensOf } from './text'

/** A document by its number: papers, then entities, then settings. */
export interface Found {
  readonly document: number
  /** Above 3: a name is exactly this. Above 2: a name begins like this. Up to 1.5: by its words. */
  readonly score: number
  /** Which alias of an entity was hit as a whole; −1 for none or the canonical name. */
  readonly alias: number
}

/** What searching needs beside the nodes. */
export interface SearchTables {
  readonly documents: Documents
  readonly names: NameTable
}

export function searchTablesFrom(nodes: NodeTables): SearchTables {
  return {
    documents: documentsFrom(nodes),
    names: Names.tableFrom(nodes.entities.ids.length, (entity) => [nodes.entities.names.at(entity), ...aliasesAt(nodes, entity)]),
  }
}

export interface SearchResult {
  readonly items: readonly Found[]
  readonly total: number
}

const MOST_TOKENS = 12
/** Postings that the beginnings of a word may visit, so that a single letter stays cheap in a large graph. */
const MOST_POSTINGS = 400_000
const MOST_NAMES = 2_000

const EXACT_NAME = 3
const NAME_BEGINS = 2
/** What many papers add to the score of an entity or setting, at most: a tie-breaker among equals. */
const POPULARITY = 0.4

/**
 * Finds papers, entities and settings by names, aliases and words of titles, also by the beginnings of
 * words and with typing errors. First what is named exactly so, then names that begin so, then by how
 * many of the words are found and how rare they are (inverse document frequency); among equals, entities
 * that many papers have come first.
 */
export class Search {
  private readonly lexicon: Lexicon
  private readonly names: Names
  private readonly documents: Documents
  private readonly scores: Float32Array
  private readonly best: Float32Array
  private readonly touched: Uint32Array

  constructor(private readonly nodes: NodeTables, private readonly paperCounts: Uint32Array, { documents, names }: SearchTables) {
    this.documents = documents
    this.lexicon = new Lexicon(documents.words)
    this.names = new Names(names)
    const size = documents.lengths.length
    this.scores = new Float32Array(size)
    this.best = new Float32Array(size)
    this.touched = new Uint32Array(size)
  }

  /** Entities of exactly this name or alias in any spelling, canonical names and many papers first. */
  named(name: string): number[] {
    return this.names.named(name)
      .sort((a, b) => Number(a.alias >= 0) - Number(b.alias >= 0)
        || this.paperCounts[b.entity]! - this.paperCounts[a.entity]! || a.entity - b.entity)
      .map((hit) => hit.entity)
  }

  find(query: string, first: number, accepts: (document: number) => boolean): SearchResult {
    const tokens = [...new Set(tokensOf(query))].slice(0, MOST_TOKENS)
    const count = this.scoreWords(tokens)
    const whole = this.scoreNames(query)
    const top = new Top(first)
    let total = 0
    const offer = (document: number, score: number) => {
      if (!accepts(document)) return
      total++
      top.offer(document, score + this.popularity(document))
    }
    for (let i = 0; i < count; i++) {
      const document = this.touched[i]!
      offer(document, whole.get(document)?.score ?? this.scores[document]!)
      this.scores[document] = 0
    }
    // Names that no single word led to ("Res Net-18" for "resnet18").
    for (const [document, { score, touched }] of whole) if (!touched) offer(document, score)
    const items = top.sorted().map(({ item, score }) => ({ document: item, score, alias: whole.get(item)?.alias ?? -1 }))
    return { items, total }
  }

  private popularity(document: number): number {
    const feature = document - this.nodes.papers.ids.length
    if (feature < 0) return 0
    return POPULARITY * (Math.log1p(this.paperCounts[feature]!) / Math.log1p(this.nodes.papers.ids.length))
  }

  /** Entities whose name is, or begins like, the whole query. */
  private scoreNames(query: string) {
    const papers = this.nodes.papers.ids.length
    const whole = new Map<number, { readonly score: number; readonly alias: number; readonly touched: boolean }>()
    const put = (entity: number, alias: number, score: number) => {
      const document = papers + entity
      if ((whole.get(document)?.score ?? 0) >= score) return
      whole.set(document, { score, alias, touched: this.scores[document]! > 0 })
    }
    for (const hit of this.names.named(query)) put(hit.entity, hit.alias, EXACT_NAME + (hit.alias < 0 ? 0.5 : 0))
    for (const hit of this.names.beginningWith(query, MOST_NAMES)) put(hit.entity, hit.alias, NAME_BEGINS + hit.part / 2)
    return whole
  }

  /** Leaves in `scores` how well each document fits the words, 0 to 1; answers how many have any. */
  private scoreWords(tokens: readonly string[]): number {
    const { scores, best, touched, documents: { documentsOfWord, lengths } } = this
    let count = 0
    let weights = 0
    tokens.forEach((token, i) => {
      const matches = this.matchesOf(token, i === tokens.length - 1)
      const weight = this.weightOf(matches)
      weights += weight
      const hit: number[] = []
      for (const { word, quality } of matches) {
        for (const document of rowOf(documentsOfWord, word)) {
          if (scores[document] === 0 && best[document] === 0) touched[count++] = document
          if (best[document] === 0) hit.push(document)
          if (quality > best[document]!) best[document] = quality
        }
      }
      for (const document of hit) {
        scores[document]! += weight * best[document]!
        best[document] = 0
      }
    })
    for (let i = 0; i < count; i++) {
      const document = touched[i]!
      // A title of few words that all were asked for fits better than a long one that holds them as well.
      const extra = Math.max(0, lengths[document]! - tokens.length)
      scores[document] = (scores[document]! / weights) * (1 - 0.3 * (extra / (extra + 8)))
    }
    return count
  }

  /** Words that a token may mean: itself, what begins with it, and, where it is no word, what is spelt alike. */
  private matchesOf(token: string, isLast: boolean): Match[] {
    const { lexicon, documents: { documentsOfWord } } = this
    const matches: Match[] = []
    const [from, to] = lexicon.beginningWith(token)
    let isWord = false
    let postings = 0
    for (let word = from; word < to && postings < MOST_POSTINGS; word++) {
      const text = lexicon.words.at(word)
      if (text === token) isWord = true
      postings += degreeOf(documentsOfWord, word)
      // The last word may still be being typed; of the others a beginning tells less.
      const quality = text === token ? 1 : (isLast ? 0.6 : 0.4) + 0.35 * (token.length / text.length)
      matches.push({ word, quality })
    }
    const edits = token.length >= 7 ? 2 : token.length >= 4 ? 1 : 0
    if (isWord || edits === 0) return matches
    return [...matches, ...lexicon.similarTo(token, edits).map(({ word, quality }) => ({ word, quality: 0.7 * quality }))]
  }

  /** Rarity of what a token may mean, at least a little: ln(1 + documents / documents with it). */
  private weightOf(matches: readonly Match[]): number {
    const { documentsOfWord, lengths } = this.documents
    const best = matches.reduce((most, match) => Math.max(most, match.quality), 0)
    const hits = matches.reduce((sum, { word, quality }) => sum + (quality === best ? degreeOf(documentsOfWord, word) : 0), 0)
    return Math.log(1 + lengths.length / Math.max(1, hits))
  }
}
