import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject, it } from 'vitest'
import { testGraphStore } from '@/graph/store/conformance/test-graph-store'
import { openStore } from '@/graph/store/open'
import { openEmptyNeo4j } from '../neo4j/empty-store'

const folder = mkdtempSync(join(tmpdir(), 'setupgraph-stores-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let databases = 0
testGraphStore({ name: 'SQLite', open: () => openStore(`sqlite:${join(folder, `${databases++}.db`)}`) })

const neo4j = inject('neo4j')
if (neo4j) testGraphStore({ name: 'Neo4j', open: () => openEmptyNeo4j(neo4j) })
else describe('GraphStore: Neo4j', () => it.skip('was not run: no server could be had, see above'))
