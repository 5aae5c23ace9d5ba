import { exportAddress } from '../design/addresses'

/** The files of a selection of papers, by what people do with them. */
export function selectionFiles(selection: Readonly<Record<string, unknown>>) {
  return [
    { name: 'Setups, CSV', address: exportAddress('setups.csv', selection) },
    { name: 'Setups, Parquet', address: exportAddress('setups.parquet', selection) },
    { name: 'Papers, CSV', address: exportAddress('papers.csv', selection) },
    { name: 'Papers, BibTeX', address: exportAddress('papers.bib', selection) },
    { name: 'Graph, GraphML', address: exportAddress('graph.graphml', selection) },
  ]
}

/** The files of one paper. */
export function paperFiles(id: string) {
  return [
    { name: 'Setups, CSV', address: exportAddress('setups.csv', { id }) },
    { name: 'Statements with quotes, CSV', address: exportAddress('statements.csv', { id, quotes: true }) },
    { name: 'Papers with this setup, CSV', address: exportAddress('shared.csv', { paper: id, quotes: true }) },
    { name: 'Setups, LaTeX', address: exportAddress('setups.tex', { id }) },
    { name: 'Graph, GraphML', address: exportAddress('graph.graphml', { id, quotes: true }) },
  ]
}

/** The files of some papers, in this order. */
export function papersFiles(ids: readonly string[]) {
  return [
    { name: 'Setups, CSV', address: exportAddress('setups.csv', { id: ids }) },
    { name: 'Setups, LaTeX', address: exportAddress('setups.tex', { id: ids }) },
    { name: 'Results, CSV', address: exportAddress('results.csv', { id: ids, quotes: true }) },
    { name: 'Papers, BibTeX', address: exportAddress('papers.bib', { id: ids }) },
    { name: 'Graph, GraphML', address: exportAddress('graph.graphml', { id: ids }) },
  ]
}
