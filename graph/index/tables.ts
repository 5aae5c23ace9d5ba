import type { Collected } from './collect'
import type { DeviceTable } from './devices'
import { entitiesByPapers } from './entity-order'
import { tellingOfPapers } from './neighbourhood'
import type { NodeTables } from './nodes'
import { titleRanksOf } from './paper-order'
import type { SetupTable } from './setup-table'
import { searchTablesFrom, type SearchTables } from './search/search'
import { structureFrom, type Structure } from './structure'

/** What a paper or an entity comes behind in lists, worked out once. */
export interface OrderTables {
  readonly entitiesByPapers: Uint32Array
  readonly titleRanks: Uint32Array
  readonly tellingOfPaper: Float32Array
}

/**
 * All that an index needs to answer, as plain objects of typed arrays and string tables: it can be handed from
 * one thread to another, and saved in a file, without being copied piece by piece.
 */
export interface IndexTables {
  readonly revision: number
  /** See `GraphStore.state`. */
  readonly state: string | null
  readonly nodes: NodeTables
  readonly structure: Structure
  readonly setups: SetupTable
  readonly devices: DeviceTable
  readonly search: SearchTables
  readonly orders: OrderTables
}

export function tablesFrom({ links, nodes, setups, devices, ...revision }: Collected): IndexTables {
  const structure = structureFrom(nodes, links)
  return {
    ...revision, nodes, structure, setups, devices,
    search: searchTablesFrom(nodes),
    orders: {
      entitiesByPapers: entitiesByPapers(nodes, structure.paperCounts),
      titleRanks: titleRanksOf(nodes.papers),
      tellingOfPaper: tellingOfPapers(structure),
    },
  }
}
