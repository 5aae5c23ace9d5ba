import { service } from '@/graph/service'

export const dynamic = 'force-dynamic'

/** Figures of this process for Prometheus. */
export async function GET(): Promise<Response> {
  const { body, type } = await service().metrics.text()
  return new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
}
