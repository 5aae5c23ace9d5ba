import type { TestProject } from 'vitest/node'
import { neo4jForTests, type Neo4jAddress } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that tests may empty; null where none could be had, which was said aloud. */
    readonly neo4j: Neo4jAddress | null
  }
}

/** Starts one server for all files of a project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await neo4jForTests()
  project.provide('neo4j', server && { url: server.url, username: server.username, password: server.password })
  return async () => server?.stop()
}
