export const dynamic = 'force-dynamic'

/** The process is up. Says nothing of the store: see /readyz. */
export function GET(): Response {
  return Response.json({ status: 'up' }, { headers: { 'cache-control': 'no-store' } })
}
