import type { SharedSetupRank } from '../../graph-store'
import { sql } from '../statement'

/**
 * The exact ranking of `graph/model/ranking.ts`, in integers up to the last division. Rows by falling score,
 * then identifier.
 */
export const sharedSetups = sql<[paperId: string, first: number], SharedSetupRank>(`
  WITH
    paper_asked (key) AS MATERIALIZED (SELECT key FROM paper WHERE id = ?),
    total (papers) AS MATERIALIZED (SELECT count(*) FROM paper),
    weighed (feature, weight) AS MATERIALIZED (
      SELECT key, max(1, CAST(round(1e6 * ln((total.papers + 1.0) / feature.papers)) AS INTEGER))
      FROM feature, total WHERE kind <> 'Hyperparameter' AND feature.papers > 0),
    asked (feature, weight) AS MATERIALIZED (
      SELECT weighed.feature, weighed.weight
      FROM paper_asked CROSS JOIN paper_feature ON paper_feature.paper = paper_asked.key
      CROSS JOIN weighed ON weighed.feature = paper_feature.feature),
    shared (paper, weight) AS MATERIALIZED (
      SELECT paper_feature.paper, sum(asked.weight)
      FROM asked CROSS JOIN paper_feature ON paper_feature.feature = asked.feature
      GROUP BY paper_feature.paper),
    whole (paper, weight) AS MATERIALIZED (
      SELECT paper_feature.paper, sum(weighed.weight)
      FROM paper_feature CROSS JOIN weighed ON weighed.feature = paper_feature.feature
      GROUP BY paper_feature.paper),
    own (weight) AS MATERIALIZED (SELECT sum(weight) FROM asked)
  SELECT paper.id AS paper, (4.0 * shared.weight) / (4 * own.weight + whole.weight - shared.weight) AS score,
    shared.weight AS sharedWeight
  FROM own CROSS JOIN shared CROSS JOIN whole ON whole.paper = shared.paper CROSS JOIN paper ON paper.key = shared.paper
  WHERE shared.paper <> (SELECT key FROM paper_asked)
  ORDER BY score DESC, paper.id
  LIMIT ?`)
