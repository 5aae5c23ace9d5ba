import { rowOf } from '../adjacency'
import { settingAt, type NodeTables, featurePlace } from '../nodes'
import type { Ranker } from '../rank'
import type { Structure } from '../structure'
import type { SetupDescription } from './description'
import { isWithin, type Tolerance } from './tolerance'

/** A paper worth judging, by its place, with the weight of what it shares, in nats. */
export interface Candidate {
  readonly paper: number
  readonly sharedWeight: number
}

export interface CandidateQuestion {
  readonly subject: SetupDescription
  readonly toleranceFor: (hyperparameter: string) => Tolerance
  /** Papers that are left out: the subject's own. */
  readonly except: string | null
  /** Whether a paper must use one of the subject's datasets: without any, results cannot be compared. */
  readonly onSameDataset: boolean
  readonly first: number
}

/** The papers that share most with a description, where a number within tolerance counts as shared. */
export function candidates(nodes: NodeTables, structure: Structure, ranker: Ranker, question: CandidateQuestion): Candidate[] {
  const { subject, except, onSameDataset, first } = question
  const features = [...new Set([...entityPlaces(nodes, subject), ...settingPlaces(nodes, structure, question)])]
  const asked = features.reduce((sum, feature) => sum + structure.weights[feature]!, 0)
  const datasets = new Set(subject.entities.filter((entity) => entity.facet === 'DATASET').map(({ id }) => featurePlace(nodes, id)))
  // Asked of few papers, while a dataset may be in very many.
  const accepts = onSameDataset && datasets.size > 0
    ? (paper: number) => rowOf(structure.featuresOfPaper, paper).some((feature) => datasets.has(feature))
    : () => true
  const itself = except === null ? -1 : nodes.papers.ids.find(except)
  return ranker.rank(Uint32Array.from(features), asked, itself, { first, accepts }).items
    .map(({ paper, sharedWeight }) => ({ paper, sharedWeight: sharedWeight / 1e6 }))
}

function entityPlaces(nodes: NodeTables, { entities }: SetupDescription): number[] {
  return entities.map(({ id }) => nodes.entities.ids.find(id)).filter((place) => place >= 0)
}

/** The settings of the subject, and all others of the same hyperparameters within tolerance. */
function settingPlaces(nodes: NodeTables, structure: Structure, { subject, toleranceFor }: CandidateQuestion): number[] {
  return subject.settings.flatMap((mine) => {
    const hyperparameter = nodes.entities.ids.find(mine.hyperparameter)
    if (hyperparameter < 0) return []
    const tolerance = toleranceFor(mine.hyperparameter)
    return [...rowOf(structure.settingsOfEntity, hyperparameter)]
      .filter((place) => {
        const other = settingAt(nodes, place)
        if (other.value === mine.value && other.unit === mine.unit) return true
        return typeof other.value === 'number' && typeof mine.value === 'number' && other.unit === mine.unit
          && isWithin(other.value, mine.value, tolerance)
      })
      .map((place) => place + nodes.entities.ids.length)
  })
}
