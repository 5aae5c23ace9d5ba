import { describeRates } from './load/rate'
import { sqliteRates } from './load/sqlite'

/*
 * How fast stores write, in links a second, beside what plain inserts of the same rows reach in the same run:
 *
 *     npm run bench:load -- 20000
 */

const papers = Number(process.argv[2] ?? 20_000)
console.log(describeRates(await sqliteRates(papers)))
