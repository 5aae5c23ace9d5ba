import type { SharedSetupRank } from '../../graph-store'
import { cypher } from '../cypher'
import { LINK } from './nodes'

/** The weight of the feature `f`, as `featureWeight` computes it, at least 1. Java's logarithm rounds to the same integers. */
const WEIGHT = 'coalesce(nullIf(toInteger(round(1e6 * log((papers + 1.0) / f.papers))), 0), 1)'

/** The exact ranking of `graph/model/ranking.ts`, in integers up to the last division. */
export const sharedSetups = cypher<{ readonly paper: string; readonly first: unknown }, SharedSetupRank>(`
  MATCH (asked:Paper {id: $paper})
  WITH asked, COUNT { (:Paper) } AS papers
  MATCH (asked)-[:HAS_SETUP]->(:Setup)-[:${LINK}]->(f)
  WITH DISTINCT asked, papers, f
  WITH asked, papers, f, ${WEIGHT} AS weight
  WITH asked, papers, sum(weight) AS own, collect({feature: f, weight: weight}) AS features
  UNWIND features AS known
  WITH asked, papers, own, known.feature AS feature, known.weight AS weight
  MATCH (feature)<-[:${LINK}]-(:Setup)<-[:HAS_SETUP]-(other:Paper)
  WHERE other <> asked
  WITH DISTINCT papers, own, feature, weight, other
  WITH papers, own, other, sum(weight) AS shared
  CALL (papers, other) {
    MATCH (other)-[:HAS_SETUP]->(:Setup)-[:${LINK}]->(f)
    WITH DISTINCT papers, f
    RETURN sum(${WEIGHT}) AS whole
  }
  RETURN other.id AS paper, (4.0 * shared) / (4 * own + whole - shared) AS score, shared AS sharedWeight
  ORDER BY score DESC, paper
  LIMIT $first`)
