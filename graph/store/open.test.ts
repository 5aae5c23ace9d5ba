import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from './open'

const folder = mkdtempSync(join(tmpdir(), 'setupgraph-open-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('openStore', () => {
  it.each(['sqlite:', 'sqlite://'])('opens a file named by %sPATH', async (scheme) => {
    const path = join(folder, 'graph.db')
    const store = await openStore(`${scheme}${path}`)
    expect(store).toMatchObject({ kind: 'sqlite', address: `sqlite:${path}` })
    await store.close()
  })

  it.each(['postgres://somewhere', 'graph.db', 'http://localhost:7474', 'sqlite:', 'sqlite::memory:'])('refuses %s and lists what is accepted', async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining('sqlite:') })
  })

  it('refuses credentials in an address, and never shows them', async () => {
    const error = await openStore('neo4j://somebody:secret@localhost:7687').catch((caught: unknown) => caught as Error)
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining('NEO4J_PASSWORD') })
    expect((error as Error).message).not.toContain('secret')
    await expect(openStore('redis://somebody:secret@localhost')).rejects.not.toThrow('secret')
  })

  it.each(['bolt', 'neo4j'])('tells within seconds that no server answers at a %s address', async (scheme) => {
    const url = `${scheme}://127.0.0.1:${await closedPort()}`
    await expect(openStore(url, { env: {} })).rejects.toMatchObject({ name: 'StoreError', code: 'UNREACHABLE', message: expect.stringContaining(url) })
  }, 30_000)
})
