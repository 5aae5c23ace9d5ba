import { runAlias } from './alias-run'
import { runProcess } from './main'

await runProcess('alias', runAlias)
