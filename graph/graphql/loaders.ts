import DataLoader from 'dataloader'
import type { Paper } from '@/graph/model'
import type {
  EntityWithCount, GraphStore, PaperLink, Setting, StoredDocument, StoredReporting, StoredResult, StoredSetup,
} from '@/graph/store/graph-store'

/** A paper and one of its features, whose links are wanted. */
export interface LinkKey {
  readonly paper: string
  /** Identifier of an entity or a setting. */
  readonly target: string
}

/** Look-ups that are gathered while one depth of a query is resolved, and asked of the store at once. */
export interface Loaders {
  readonly paper: DataLoader<string, Paper | null>
  readonly entity: DataLoader<string, EntityWithCount | null>
  readonly setting: DataLoader<string, Setting | null>
  readonly setup: DataLoader<string, StoredSetup | null>
  readonly result: DataLoader<string, StoredResult | null>
  readonly document: DataLoader<string, StoredDocument | null>
  readonly setupsOfPaper: DataLoader<string, StoredSetup[]>
  readonly resultsOfPaper: DataLoader<string, StoredResult[]>
  readonly reportingOfPaper: DataLoader<string, StoredReporting[]>
  readonly documentsOfPaper: DataLoader<string, StoredDocument[]>
  readonly links: DataLoader<LinkKey, PaperLink[], string>
}

export function loadersFor(store: GraphStore, signal: AbortSignal): Loaders {
  const batched = <Key, Value>(ask: (keys: readonly Key[]) => Promise<readonly Value[]>) => (keys: readonly Key[]) => {
    signal.throwIfAborted()
    return ask(keys)
  }
  return {
    paper: new DataLoader(batched((ids) => store.papersById(ids))),
    entity: new DataLoader(batched((ids) => store.entitiesById(ids))),
    setting: new DataLoader(batched((ids) => store.settingsById(ids))),
    setup: new DataLoader(batched((ids) => store.setupsById(ids))),
    result: new DataLoader(batched((ids) => store.resultsById(ids))),
    document: new DataLoader(batched((ids) => store.documentsById(ids))),
    setupsOfPaper: new DataLoader(batched((ids) => store.setupsOfPapers(ids))),
    resultsOfPaper: new DataLoader(batched((ids) => store.resultsOfPapers(ids))),
    reportingOfPaper: new DataLoader(batched((ids) => store.reportingOfPapers(ids))),
    documentsOfPaper: new DataLoader(batched((ids) => store.documentsOfPapers(ids))),
    links: new DataLoader(
      batched((keys) => store.linksBetween(keys.map(({ paper, target }) => [paper, target] as const))),
      { cacheKeyFn: ({ paper, target }) => `${paper}\n${target}` },
    ),
  }
}
