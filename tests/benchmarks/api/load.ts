import { Agent, request } from 'node:http'

export interface Measured {
  readonly requestsPerSecond: number
  /** Milliseconds. */
  readonly median: number
  readonly p95: number
  /** Mean bytes of an answer. */
  readonly bytes: number
}

interface Options {
  readonly connections: number
  readonly seconds: number
  readonly warmUpSeconds: number
}

/** Sends bodies in turn over so many connections, each with its next as soon as it has its answer. Throws where one is an error. */
export async function measure(url: string, bodies: readonly string[], { connections, seconds, warmUpSeconds }: Options): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let next = 0
  const times: number[] = []
  let bytes = 0
  const run = async (until: number, isMeasured: boolean) => {
    while (performance.now() < until) {
      const start = performance.now()
      const size = await post(url, bodies[next++ % bodies.length]!, agent)
      if (!isMeasured) continue
      times.push(performance.now() - start)
      bytes += size
    }
  }
  const all = (duration: number, isMeasured: boolean) => {
    const until = performance.now() + duration * 1000
    return Promise.all(Array.from({ length: connections }, () => run(until, isMeasured)))
  }
  await all(warmUpSeconds, false)
  const begin = performance.now()
  await all(seconds, true)
  const elapsed = (performance.now() - begin) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { requestsPerSecond: times.length / elapsed, median: times[times.length >> 1]!, p95: times[Math.floor(times.length * 0.95)]!, bytes: bytes / times.length }
}

/** Answers the bytes of the response. */
function post(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks)
        const isRight = response.statusCode === 200 && !text.subarray(0, 20).includes('"errors"') && text.includes('title')
        if (isRight) resolve(text.byteLength)
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.toString().slice(0, 500)}`))
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
