import { documentId, ENTITY_KINDS, type EntityKind, paperId, type PaperRecord, REPORTING_VARIABLES } from '@/graph/model'
import { entity, link, quoting, record, sets, setup } from '@/graph/store/conformance/make-record'
import { featuresOfPapers } from './distribution'
import { randomFrom } from './random'

const KINDS = ENTITY_KINDS.filter((kind) => kind !== 'Hyperparameter')
const HYPERPARAMETERS = 60

/**
 * One record a paper as a loader would make it, with a quote of 120 characters for each link, linked as the
 * papers of the published corpus are (see `distribution.ts`).
 */
export function* syntheticRecords(papers: number): Generator<PaperRecord> {
  const random = randomFrom(20_261_121)
  let paper = 0
  for (const features of featuresOfPapers(papers)) yield recordOf(paper++, features, random)
}

/** The identifier of the document of a synthetic record. */
export function documentOf({ document, paper }: PaperRecord): string {
  return documentId(document.format, document.fileName, paperId(paper.title))
}

function recordOf(paper: number, features: readonly number[], random: () => number): PaperRecord {
  const sentences = features.map((feature) => feature % 5 < 3
    ? `In experiment ${feature} of this paper we use ${nameOf(feature)} as many others have done before us, with the usual care and attention.`
    : `In experiment ${feature} of this paper we set quantity ${feature % HYPERPARAMETERS} to ${feature} as others have done before us, and it was enough.`)
  const text = sentences.join(' ')
  const at = quoting(text, 0, 'Experiment Setup')
  const named = features.filter((feature) => feature % 5 < 3)
  const values = features.filter((feature) => feature % 5 >= 3)
  const entities = new Map(named.map((feature) => [feature, entity(kindOf(feature), nameOf(feature), { aliases: [`Alias ${feature}`] })]))
  const quantities = new Map(values.map((feature) => [feature, entity('Hyperparameter', `quantity ${feature % HYPERPARAMETERS}`)]))
  const sentence = (feature: number) => sentences[features.indexOf(feature)]!
  return record({
    fileName: `${paper}.md`,
    format: 'synthetic',
    text,
    title: `Synthetic paper number ${paper} about ${nameOf(features[0] ?? 0)}`,
    claim: { authors: ['A. Author', 'B. Author'], venue: `Venue ${paper % 5}`, year: 2014 + Math.floor(random() * 11), abstract: sentences[0] ?? null },
    entities: [...entities.values(), ...new Map([...quantities.values()].map((one) => [one.id, one])).values()],
    setups: [setup(
      named.map((feature) => link(entities.get(feature)!, at(sentence(feature), nameOf(feature)))),
      values.map((feature) => sets(quantities.get(feature)!, feature, at(sentence(feature), `to ${feature}`))),
    )],
    reporting: REPORTING_VARIABLES.map((variable) => ({
      variable, status: random() < 0.3 ? 'NOT_REPORTED' as const : 'REPORTED' as const, answer: 'Yes', quote: sentences[0] ?? null, start: 0, end: sentences[0]?.length ?? 0,
    })),
  })
}

function kindOf(feature: number): EntityKind {
  return KINDS[feature % KINDS.length]!
}

function nameOf(feature: number): string {
  return `${kindOf(feature)}-${feature}`
}
