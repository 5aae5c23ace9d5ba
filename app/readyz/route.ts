import { ready } from '@/graph/service'

export const dynamic = 'force-dynamic'

/** 200 when the store answers and the index is there, else 503 with the reason. */
export async function GET(): Promise<Response> {
  const readiness = await ready()
  return Response.json(readiness, { status: readiness.ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
