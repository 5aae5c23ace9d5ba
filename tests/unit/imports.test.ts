import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import typescript from 'typescript'

const root = join(import.meta.dirname, '../..')

/**
 * What each folder may import of ours, beside itself: the table of ARCHITECTURE.md. The first prefix that
 * fits a file counts. `graph/store/graph-store` stands for the interface alone.
 */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['graph/model', []],
  ['graph/store', ['graph/model']],
  ['graph/index', ['graph/model', 'graph/store/graph-store']],
  ['graph/graphql', ['graph/model', 'graph/index', 'graph/store/graph-store']],
  ['graph/service', ['graph']],
  ['loaders/vocabulary', []],
  ['loaders/extract', ['graph/model', 'loaders/vocabulary']],
  ['loaders/formats', ['graph/model', 'loaders/extract']],
  ['loaders/sources', ['graph/model', 'loaders/formats/format']],
  ['loaders', ['graph/model', 'graph/store', 'loaders']],
  ['app', ['graph/service', 'graph/graphql', 'graph/model']],
]

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => posix.normalize(relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')))
}

/** Paths from the root of the modules of ours that a file imports. */
function importsOf(file: string): string[] {
  const info = typescript.preProcessFile(readFileSync(join(root, file), 'utf8'))
  return info.importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('@/')) return [fileName.slice(2)]
    return fileName.startsWith('.') ? [posix.join(dirname(file), fileName)] : []
  })
}

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)

const files = ['graph', 'loaders', 'app'].flatMap(sourcesBelow)

describe('imports', () => {
  it('finds the sources', () => expect(files.length).toBeGreaterThan(20))

  it('follow the table of ARCHITECTURE.md', () => {
    const wrong = files.flatMap((file) => {
      const rule = MAY_IMPORT.find(([folder]) => within(file, folder))
      if (!rule) return [`${file}: its folder is not in the table`]
      const [folder, allowed] = rule
      return importsOf(file)
        .filter((target) => !within(target, folder) && !allowed.some((other) => within(target, other)))
        .map((target) => `${file} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('make no circle', () => {
    const modules = new Map(files.map((file) => [file.replace(/(\/index)?\.tsx?$/, ''), file]))
    const resolve = (target: string) => modules.get(target.replace(/(\/index)?(\.tsx?)?$/, ''))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const target of importsOf(file)) {
        const next = resolve(target)
        if (next !== undefined) visit(next, [...path, file])
      }
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})
