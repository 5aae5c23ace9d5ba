import type { ReportingVariable } from '@/graph/model'

/** A variable of a card as the corpus writes it. */
export interface CorpusVariable {
  /** Its keys in cleaned and in raw files; the first that is there counts. */
  readonly keys: readonly string[]
  readonly variable: ReportingVariable
  /** As the published pages label it. */
  readonly label: string
  /** What the numbers in `result` mean, from 0. */
  readonly answers: readonly string[]
}

const YES_NO = ['No', 'Yes']

/**
 * The nine variables of the published pages, in their order (arXiv 2606.16974; the meaning of the numbers
 * stands in the `questions` of every file). Raw files hold more of them, which no page shows.
 */
export const CORPUS_VARIABLES: readonly CorpusVariable[] = [
  {
    keys: ['research_type'],
    variable: 'researchType',
    label: 'Research Type',
    answers: ['Experimental', 'Theoretical'],
  },
  {
    keys: ['affiliation'],
    variable: 'affiliation',
    label: 'Researcher Affiliation',
    answers: ['Academia', 'Collaboration', 'Industry'],
  },
  { keys: ['pseudocode'], variable: 'pseudocode', label: 'Pseudocode', answers: YES_NO },
  { keys: ['open_source_code'], variable: 'openSourceCode', label: 'Open Source Code', answers: YES_NO },
  { keys: ['open_datasets', 'train'], variable: 'openDatasets', label: 'Open Datasets', answers: YES_NO },
  { keys: ['dataset_splits', 'validation'], variable: 'datasetSplits', label: 'Dataset Splits', answers: YES_NO },
  { keys: ['hardware_specification'], variable: 'hardware', label: 'Hardware Specification', answers: YES_NO },
  { keys: ['software_dependencies'], variable: 'software', label: 'Software Dependencies', answers: YES_NO },
  { keys: ['experiment_setup'], variable: 'experimentSetup', label: 'Experiment Setup', answers: YES_NO },
]
