import { ARGUMENTS_FILE } from '@/graph/store/import-files/import-folder'

/** What a load did. Everything but `files` and `links` counts papers, as documents tell of them. */
export interface LoadSummary {
  /** Documents read to their end. */
  files: number
  /** Accounts of papers found in them. */
  read: number
  /** Created and changed. */
  loaded: number
  created: number
  changed: number
  unchanged: number
  /** Accounts that came a second time in the same load, and were left alone. */
  repeated: number
  /** Documents that were removed from the store by --prune. */
  removed: number
  /** Documents, or parts of one, that could not be read. */
  rejected: number
  /** Links from setups to entities and settings that were written. */
  links: number
  seconds: number
}

export function emptySummary(): LoadSummary {
  return {
    files: 0,
    read: 0,
    loaded: 0,
    created: 0,
    changed: 0,
    unchanged: 0,
    repeated: 0,
    removed: 0,
    rejected: 0,
    links: 0,
    seconds: 0,
  }
}

const number = new Intl.NumberFormat('en-US')

/** A count with its noun, in the plural where it needs one: "1 paper", "2,000 papers". */
export function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** The summary in lines for people. */
export function describeSummary(summary: LoadSummary, store: string | null): string {
  const { files, read, loaded, created, changed, unchanged, repeated, removed, rejected, links, seconds } = summary
  const time = seconds < 10 ? seconds.toFixed(1) : number.format(Math.round(seconds))
  const lines = [
    `Read      ${counted(read, 'paper')} from ${counted(files, 'document')} in ${time} s`,
    store === null
      ? 'Loaded    nothing (dry run)'
      : `Loaded    ${number.format(loaded)} (${number.format(created)} new, ${number.format(changed)} changed), ` +
        counted(links, 'link'),
    ...(store === null ? [] : [`Unchanged ${number.format(unchanged)}`]),
    ...(repeated === 0 ? [] : [`Repeated  ${number.format(repeated)} (the first account of each counts)`]),
    ...(removed === 0 ? [] : [`Removed   ${counted(removed, 'document')} that the source no longer has`]),
    `Rejected  ${number.format(rejected)}`,
    ...(store === null ? [] : [`Store     ${store}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** What to do with the files of `--to-csv`. */
export function describeImport(folder: string, nodes: number, relationships: number): string {
  return (
    `Wrote ${counted(nodes, 'node')} and ${counted(relationships, 'relationship')}. ` +
    'To import them, with the server stopped and its database empty:\n' +
    `    cd ${folder} && neo4j-admin database import full neo4j @${ARGUMENTS_FILE}\n` +
    'Then start the server and load the same documents into it once: that makes the indexes, and changes nothing.\n'
  )
}
