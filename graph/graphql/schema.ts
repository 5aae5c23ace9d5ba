import { builder } from './builder'
import './node'
import './evidence'
import './link'
import './setup'
import './setting'
import './entity'
import './related-feature'
import './result'
import './document'
import './paper'
import './papers'
import './shared-setup'
import './neighbourhood'
import './search'
import './stats'

/** The whole API. Each module above adds its types and root queries to the builder. */
export const schema = builder.toSchema({ sortSchema: false })
