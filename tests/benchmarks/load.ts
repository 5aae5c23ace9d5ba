import { neo4jRates } from './load/neo4j'
import { describeRates } from './load/rate'
import { sqliteRates } from './load/sqlite'

/*
 * How fast stores write, in links a second, beside what plain inserts of the same rows reach in the same run:
 *
 *     npm run bench:load -- [PAPERS] [sqlite|neo4j]
 *
 * The processor's seconds are those of this process: with Neo4j the server's own are not in them.
 */

const papers = Number(process.argv[2] ?? 20_000)
const only = process.argv[3]
const rates = [
  ...(only === 'neo4j' ? [] : await sqliteRates(papers)),
  ...(only === 'sqlite' ? [] : await neo4jRates(papers)),
]
console.log(describeRates(rates))
