import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexPath } from './index-path'

const file = { kind: 'sqlite', address: 'sqlite:/data/a.db' } as const
const server = { kind: 'neo4j', address: 'bolt://host:7687' } as const

describe('indexPath', () => {
  it('is beside a file, and in a folder of the site for a server', () => {
    expect(indexPath(file, {})).toBe('/data/a.db.index')
    expect(indexPath(file, { SETUPGRAPH_INDEX_FOLDER: ' ' })).toBe('/data/a.db.index')
    expect(indexPath(server, {})).toMatch(/^\.data.index.[0-9a-f]{16}\.index$/)
  })

  it('is in the folder that is asked for', () => {
    expect(indexPath(file, { SETUPGRAPH_INDEX_FOLDER: '/indexes' }).startsWith(join('/indexes', '/'))).toBe(true)
  })

  it('is another one for another store or database', () => {
    const env = { SETUPGRAPH_INDEX_FOLDER: '/indexes' }
    const paths = [
      indexPath(file, env), indexPath({ ...file, address: 'sqlite:/data/b.db' }, env), indexPath(server, env),
      indexPath(server, { ...env, NEO4J_DATABASE: 'other' }), indexPath({ ...server, address: 'bolt://other:7687' }, env),
    ]
    expect(new Set(paths).size).toBe(paths.length)
    expect(indexPath(server, { ...env, NEO4J_DATABASE: 'neo4j' })).toBe(indexPath(server, env))
  })
})
