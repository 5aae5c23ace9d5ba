import { service } from '@/graph/service'
import { exportHandler } from '../handler'

export const dynamic = 'force-dynamic'
export const runtime = 'nodejs'

const handle = exportHandler(service())

export { handle as DELETE, handle as GET, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT }
