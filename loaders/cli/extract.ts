import { runExtract } from './extract-run'
import { runProcess } from './main'

await runProcess('extract', runExtract)
