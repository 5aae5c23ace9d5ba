import type { Relation } from '@/graph/model'
import { cypher } from '../cypher'
import { LINK, type LinkProperties } from './nodes'

export interface LinkBetweenRow {
  readonly pair: number
  readonly paper: string
  readonly setup: string
  readonly relation: Relation
  readonly target: string
  readonly link: LinkProperties
}

/** Links of each pair `[paper, target]`; a hyperparameter stands for all its settings. */
export const linksBetween = cypher<{ readonly pairs: readonly (readonly [string, string])[] }, LinkBetweenRow>(`
  UNWIND range(0, size($pairs) - 1) AS pair
  WITH pair, $pairs[pair][0] AS paper, $pairs[pair][1] AS target
  MATCH (p:Paper {id: paper})-[:HAS_SETUP]->(s:Setup)-[r:${LINK}]->(t)
  WHERE t.id = target OR t.hyperparameter = target
  RETURN pair, paper, s.id AS setup, type(r) AS relation, t.id AS target, r {.*} AS link`)
