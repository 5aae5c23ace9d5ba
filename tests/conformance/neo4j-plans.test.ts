import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import neo4jDriver, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ENTITY_KINDS, RELATIONS } from '@/graph/model'
import { ALL_RECORDS } from '@/graph/store/conformance/fixtures'
import type { Cypher } from '@/graph/store/neo4j/cypher'
import { listEntities } from '@/graph/store/neo4j/queries/list-entities'
import { listPapers, PAPER_CONDITIONS, type PaperCondition } from '@/graph/store/neo4j/queries/list-papers'
import { countPapers, createBroader, createDescriptions, createFeatures, existingFeatures } from '@/graph/store/neo4j/queries/write-features'
import { createLinks } from '@/graph/store/neo4j/queries/write-links'
import { openEmptyNeo4j } from '../neo4j/empty-store'

const server = inject('neo4j')
const folder = join(import.meta.dirname, '../../graph/store/neo4j/queries')

/** Statements that read the whole graph, or all of a label, because that is what they are asked for. */
const READ_EVERYTHING = new Set([
  'allPapers', 'allEntities', 'allSettings', 'allFeaturesOfPapers', 'allSetups', 'allDevices', 'stats', 'papersOfSeveralDocuments', 'comparableResults',
])

const conditions = Object.keys(PAPER_CONDITIONS) as PaperCondition[]
const yesAndNo = [false, true]
const labels = ['Entity', 'Setting'] as const

/** Every statement that the functions of the folder make. */
const MADE: Readonly<Record<string, () => readonly Cypher<never, unknown>[]>> = {
  listPapers: () => [[], ...conditions.map((condition) => [condition]), conditions].flatMap((some) =>
    yesAndNo.flatMap((linked) => (['YEAR_DESC', 'TITLE'] as const).flatMap((order) =>
      yesAndNo.map((after) => listPapers(some, linked, order, after))))),
  listEntities: () => yesAndNo.flatMap((kinds) => yesAndNo.flatMap((parent) => yesAndNo.map((after) => listEntities({ kinds, parent, after })))),
  createFeatures: () => [...ENTITY_KINDS, 'Setting' as const].map(createFeatures),
  createBroader: () => (['IS_A', 'OF'] as const).map(createBroader),
  createDescriptions: () => labels.map(createDescriptions),
  existingFeatures: () => labels.map(existingFeatures),
  countPapers: () => labels.map(countPapers),
  createLinks: () => RELATIONS.map(createLinks),
}
/** Pieces of statements. */
const PIECES = new Set(['fromMap', 'fromList'])

/** Every file of the folder is looked at, so that no statement can be forgotten. */
async function everyStatement(): Promise<Map<string, string>> {
  const statements = new Map<string, string>()
  const unknown: string[] = []
  for (const file of readdirSync(folder)) {
    const exports = await import(join(folder, file)) as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value === 'function' && !PIECES.has(name)) {
        const made = MADE[name]?.()
        if (!made) unknown.push(`${file}: ${name}`)
        made?.forEach(({ text }, index) => statements.set(`${name} ${index}`, text))
      } else if (typeof value === 'object' && value !== null && 'text' in value) statements.set(name, String(value.text))
    }
  }
  expect(unknown, 'functions that make statements must stand in the list MADE of this test').toEqual([])
  return statements
}

describe.skipIf(server === null)('plans of Neo4j', () => {
  let driver: Driver
  beforeAll(async () => {
    driver = neo4jDriver.driver(server!.url, neo4jDriver.auth.basic(server!.username, server!.password))
    const store = await openEmptyNeo4j(server!)
    await store.write(ALL_RECORDS)
    await store.close()
  })
  afterAll(() => driver.close())

  it('look everything up by an index, in every statement of the folder of queries', async () => {
    const statements = await everyStatement()
    const scans: string[] = []
    for (const [name, text] of statements) {
      if (READ_EVERYTHING.has(name)) continue
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database: 'neo4j' })
      const found = operatorsOf(summary.plan as Plan).filter((operator) => /^(?:Partitioned)?(?:AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|.*AllRelationshipsScan)/.test(operator))
      if (found.length > 0) scans.push(`${name}: ${found.join()} in ${text}`)
    }
    expect(scans).toEqual([])
    expect(statements.size).toBeGreaterThan(100)
    expect([...READ_EVERYTHING].filter((name) => !statements.has(name)), 'names of statements that are gone').toEqual([])
  }, 180_000)

  it('would show a scan', async () => {
    const { summary } = await driver.executeQuery("EXPLAIN MATCH (p:Paper) WHERE p.title = 'x' RETURN p", {}, { database: 'neo4j' })
    expect(operatorsOf(summary.plan as Plan).join()).toContain('NodeByLabelScan')
  })
})

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)]
}
