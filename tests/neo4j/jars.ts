import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const VERSION = '5.26.30'
const root = join(import.meta.dirname, '../..')

/** Neo4j 5.26 runs on Java 17 and later. */
const OLDEST_JAVA = 17

/** Where the server's jars are kept between runs. */
function jarFolder(): string {
  return join(process.env.SETUPGRAPH_CACHE ?? join(root, '.cache'), 'neo4j', VERSION)
}

/** What is missing to run a server here, in words; null where nothing is. */
export function missingForServer(): string | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (java.error) return `Java ${OLDEST_JAVA} or newer was not found`
  const version = Number(/version "(\d+)/.exec(java.stderr)?.[1])
  if (!(version >= OLDEST_JAVA)) return `Java ${OLDEST_JAVA} or newer is needed; this is ${version}`
  if (!existsSync(jarFolder()) && spawnSync('mvn', ['--version'], { stdio: 'ignore' }).error) return 'Maven (mvn) was not found'
  return null
}

/** The folder with the server's jars; fetches them from Maven Central on first use (123 MB). */
export function serverJars(): string {
  const folder = jarFolder()
  if (existsSync(folder)) return folder
  console.log(`Fetching Neo4j ${VERSION} from Maven Central (123 MB, once) …`)
  mkdirSync(dirname(folder), { recursive: true })
  const partial = mkdtempSync(`${folder}-`)
  try {
    const pom = join(import.meta.dirname, 'pom.xml')
    const options = [`-Dneo4j.version=${VERSION}`, `-DoutputDirectory=${partial}`, '-DincludeScope=runtime']
    const shell = process.platform === 'win32'
    execFileSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', ...options], { stdio: 'inherit', shell })
    // Another process may have been quicker.
    if (!existsSync(folder)) renameSync(partial, folder)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
  return folder
}
