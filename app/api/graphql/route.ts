import { service } from '@/graph/service'
import { graphqlHandler } from './handler'

export const dynamic = 'force-dynamic'
export const runtime = 'nodejs'

const handle = graphqlHandler(service())

export { handle as DELETE, handle as GET, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT }
