import { runLoad } from './load-run'
import { runProcess } from './main'

await runProcess('load', runLoad)
