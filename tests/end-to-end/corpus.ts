import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The published corpus of reproducibility cards, where a machine has it; it is not part of the project. */
const ARCHIVE = join(import.meta.dirname, '../../../shared/corpus/the-shift-toward-open.tar.xz')
/** Two years of one venue: more than five thousand cards. */
const SETS = ['results/experiment/raw_data/NeurIPS/2022', 'results/experiment/raw_data/NeurIPS/2023']

/**
 * Unpacks a part of the corpus into a folder; answers the folders with its cards. Null, with a message, where
 * the archive is not there; with `CI=true` that is an error, since nothing may be left out there.
 */
export function unpackCorpus(folder: string): string[] | null {
  if (!existsSync(ARCHIVE)) {
    const message = `the archive of the corpus is not at ${ARCHIVE}`
    if (process.env.CI === 'true') throw new Error(`The walks over the corpus cannot run: ${message}.`)
    console.warn(`Left out: the walks over the corpus; ${message}.`)
    return null
  }
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync('tar', ['-xJf', ARCHIVE, '-C', folder, ...SETS.map((set) => `./${set}`)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The corpus could not be unpacked: ${stderr}`)
  const folders = SETS.map((set) => join(folder, set))
  for (const path of folders) if (readdirSync(path).length === 0) throw new Error(`The corpus holds nothing in ${path}.`)
  return folders
}
