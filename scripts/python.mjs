/** The Python environment of the notebooks: `.cache/python`, made once from `notebooks/requirements.txt`. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, once, root, run, say } from './steps.mjs'

const FOLDER = '.cache/python'
const REQUIREMENTS = 'notebooks/requirements.txt'
/** The oldest that the pinned packages run on. */
const OLDEST = [3, 11]

function versionOf(program) {
  const { stdout, status } = spawnSync(program, ['-c', 'import sys; print(*sys.version_info[:2])'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().split(' ').map(Number) : null
}

function isNewEnough(program) {
  const [major, minor] = versionOf(program) ?? [0, 0]
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/**
 * The path of a Python with everything that the notebooks import, or null where none can be had.
 * `installSystem` installs packages of the system where that is possible, and answers whether it did.
 */
export function ensurePython(installSystem = () => false) {
  const inside = join(root, FOLDER, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  const find = () => ['python3', 'python'].find(isNewEnough)
  const program = find() ?? (installSystem('python3', 'python3-venv') ? find() : undefined)
  if (!program) return null
  const make = () => run(program, ['-m', 'venv', join(root, FOLDER)]) === 0
  if (!existsSync(inside)) rmSync(join(root, FOLDER), { recursive: true, force: true })
  try {
    once(`${FOLDER}/.setupgraph-installed`, fingerprint([REQUIREMENTS], ...versionOf(program).map(String)), () => {
      say('Installing what the notebooks need, into .cache/python …')
      // Debian keeps venv in a package of its own.
      if (!make() && !(installSystem('python3-venv') && make())) throw new Error('the environment could not be made; install venv for your Python')
      const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', join(root, REQUIREMENTS)]
      if (run(inside, pip) !== 0) throw new Error('pip failed; its message stands above')
    })
  } catch (error) {
    say(`The Python environment: ${error.message}.`)
    return null
  }
  return inside
}
