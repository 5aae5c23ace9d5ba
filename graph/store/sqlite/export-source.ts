import { countedDescriptions, countedFeatures, descriptionsOfDocuments, paperIds } from './queries/export'
import { documentsOfPapers } from './read/documents'
import { papersById } from './read/papers'
import { reportingOfPapers, resultsOfPapers } from './read/results'
import { setupsOfPapers } from './read/setups'
import { Statements } from './statement'
import { openToRead } from './open-database'

/** Everything that a SQLite store holds, from one snapshot, to be written elsewhere. */
export class ExportSource {
  // A connection that gives rows one by one can do nothing else meanwhile.
  readonly #lists: Statements
  readonly #answers: Statements

  constructor(path: string) {
    this.#lists = new Statements(openToRead(path))
    this.#answers = new Statements(openToRead(path))
    for (const { database } of [this.#lists, this.#answers]) database.exec('BEGIN')
  }

  /** Identifiers of all papers, so many at a time. */
  *papers(together: number): Generator<string[]> {
    let ids: string[] = []
    for (const { id } of this.#lists.iterate(paperIds)) {
      if (ids.push(id) < together) continue
      yield ids
      ids = []
    }
    if (ids.length > 0) yield ids
  }

  features() {
    return this.#lists.iterate(countedFeatures)
  }

  descriptions() {
    return this.#lists.iterate(countedDescriptions)
  }

  /** What documents are besides what the interface of stores tells of them. */
  descriptionsOf(documentIds: readonly string[]) {
    return this.#answers.all(descriptionsOfDocuments, JSON.stringify(documentIds))
  }

  /** What the interface of stores tells of papers. */
  answers(ids: readonly string[]) {
    return {
      papers: papersById(this.#answers, ids),
      documents: documentsOfPapers(this.#answers, ids).flat(),
      setups: setupsOfPapers(this.#answers, ids).flat(),
      results: resultsOfPapers(this.#answers, ids).flat(),
      reporting: reportingOfPapers(this.#answers, ids),
    }
  }

  close(): void {
    this.#lists.database.close()
    this.#answers.database.close()
  }
}
