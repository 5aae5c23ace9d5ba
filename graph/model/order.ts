import { RELATIONS, type Relation } from './kinds'

/**
 * Order of texts by Unicode code points, as SQLite (UTF-8) and Neo4j order them. JavaScript's `<` differs where
 * characters outside the basic plane meet those above U+D800.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** Order of relations as `RELATION_OF_KIND` lists them. */
export function compareRelations(a: Relation, b: Relation): number {
  return RELATION_RANK[a] - RELATION_RANK[b]
}

const RELATION_RANK = Object.fromEntries(RELATIONS.map((relation, index) => [relation, index])) as Record<Relation, number>
