import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serverJars } from './jars'

/**
 * Runs Neo4j's own import tool on a folder of `load --to-csv`, into a home without a database; the arguments are
 * those that the command prints. Answers what the tool said; throws where it failed.
 */
export async function importInto(home: string, folder: string): Promise<string> {
  const configuration = join(home, 'conf')
  mkdirSync(configuration, { recursive: true })
  const tool = ['-cp', join(serverJars(), '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '@import.args']
  const { stdout } = await promisify(execFile)('java', ['-Xmx1g', ...tool], {
    cwd: folder,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: configuration },
    maxBuffer: 1 << 24,
  })
  return stdout
}
