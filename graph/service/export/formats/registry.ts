import { bibtex } from './bibtex'
import { csv } from './csv'
import type { GraphFormat, TableFormat } from './format'
import { gexf } from './gexf'
import { cytoscapeJson, nodeLinkJson } from './graph-json'
import { graphml } from './graphml'
import { json } from './json'
import { jsonLines } from './json-lines'
import { latex } from './latex'
import { parquet } from './parquet'

/** Every format of a table. A new one is a file beside this and a line here. */
export const TABLE_FORMATS: readonly TableFormat[] = [csv, parquet, json, jsonLines, latex, bibtex]

/** Every format of a graph. */
export const GRAPH_FORMATS: readonly GraphFormat[] = [graphml, gexf, cytoscapeJson, nodeLinkJson]
