/**
 * `npm run notebooks`: runs the notebooks and the tests that read exports back in Python, against a site over the
 * samples that it starts. With `-- --write` the notebooks are saved with what they print and draw.
 */
import { ensurePython } from './python.mjs'
import { build, fail, install, requireNode, run } from './steps.mjs'

requireNode()
install()
build()
const python = ensurePython()
if (!python) fail('The notebooks need Python 3.11 or newer, with venv and pip. Install it (on Debian and Ubuntu: python3 python3-venv) and try again.')
const write = process.argv.includes('--write') ? { NOTEBOOKS_WRITE: '1' } : {}
process.exit(run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'notebooks'], { SETUPGRAPH_PYTHON: python, ...write }))
