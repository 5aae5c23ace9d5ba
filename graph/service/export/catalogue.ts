import { NotFoundError } from '@/graph/model'
import { TABLE_PARAMETERS } from './options'
import type { Format, TableFormat } from './formats/format'
import { GRAPH_FORMATS, TABLE_FORMATS } from './formats/registry'
import type { Parameter } from './parameters'
import { SOURCES } from './sources/registry'
import type { Source } from './sources/source'

/** A file that can be asked for: what, and how it is written. */
export type Exportable = Readonly<{ source: Source; parameters: readonly Parameter[]; format: Format }>

/** The formats that a source can be written in. */
export function formatsOf({ name, kind }: Source): readonly Format[] {
  return kind === 'graph' ? GRAPH_FORMATS : TABLE_FORMATS.filter(({ of }: TableFormat) => of === undefined || of.includes(name))
}

/** What a source can be asked with. */
function allParameters({ kind, parameters }: Source): readonly Parameter[] {
  return kind === 'graph' ? parameters : [...parameters, ...TABLE_PARAMETERS]
}

/** What a file's name means: "setups.csv". Throws `NotFoundError` with what there is. */
export function exportable(fileName: string): Exportable {
  const [name = '', ending = ''] = fileName.split(/\.(?=[^.]*$)/)
  const source = SOURCES.find((candidate) => candidate.name === name)
  if (!source) throw new NotFoundError(`There is no export "${fileName.slice(0, 100)}". There are: ${SOURCES.map((one) => one.name).join(', ')}; GET /api/export lists them.`)
  const format = formatsOf(source).find((candidate) => candidate.name === ending)
  if (format) return { source, format, parameters: allParameters(source) }
  const possible = formatsOf(source).map((candidate) => `${name}.${candidate.name}`).join(', ')
  throw new NotFoundError(`There is no export "${fileName.slice(0, 100)}". Possible are: ${possible}.`)
}

/** Everything that there is, as data: what each file holds, its formats and its parameters. */
export function catalogue() {
  return {
    description: 'GET /api/export/NAME.FORMAT?PARAMETERS, or POST the parameters as a JSON object. Lists are given by repeating a parameter.',
    exports: SOURCES.map((source) => ({
      name: source.name,
      summary: source.summary,
      files: formatsOf(source).map((format) => ({ address: `/api/export/${source.name}.${format.name}`, mediaType: format.mediaType, summary: format.summary })),
      parameters: allParameters(source),
    })),
  }
}
