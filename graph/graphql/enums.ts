import { FACETS, type Facet, type NodeKind } from '@/graph/index'
import {
  ENTITY_KINDS, RELATIONS, REPORTING_VARIABLES, SETTING_TYPES,
  type EntityKind, type Relation, type ReportingVariable,
} from '@/graph/model'
import { builder } from './builder'

type Descriptions<Value extends string> = Readonly<Record<Value, string>>

/** An enumeration of the model, spelt as GraphQL does (`openSourceCode` → `OPEN_SOURCE_CODE`), every value described. */
export function enumOf<const Value extends string>(
  name: string, description: string, values: readonly Value[], descriptions: Descriptions<Value>,
) {
  const rows = values.map((value) => [spelling(value), { value, description: descriptions[value] }])
  return builder.enumType(name, { description, values: Object.fromEntries(rows) as Record<string, { value: Value }> })
}

/** How GraphQL spells a word of the model. */
export function spelling(value: string): string {
  return value.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}

const KIND_DESCRIPTIONS: Descriptions<EntityKind> = {
  Method: 'A method: an optimizer, a schedule, an augmentation, a loss, an attack, an algorithm ("Adam", "mixup").',
  Dataset: 'A dataset or benchmark ("CIFAR-10").',
  Architecture: 'A model architecture, with its size where it has one ("ResNet-18", "ViT-B/16").',
  Hardware: 'A GPU, TPU, CPU or machine ("NVIDIA A100").',
  Software: 'A library, language, driver or operating system ("PyTorch").',
  Hyperparameter: 'A quantity that is set before training ("learning rate"). Its values are settings.',
}

export const EntityKindType = enumOf('EntityKind', 'What an entity is.', ENTITY_KINDS, KIND_DESCRIPTIONS)

const NODE_KINDS = ['Paper', ...ENTITY_KINDS, 'Setting'] as const satisfies readonly NodeKind[]
const NODE_DESCRIPTIONS: Descriptions<NodeKind> = {
  Paper: 'A paper.', ...KIND_DESCRIPTIONS, Setting: 'A hyperparameter with a value ("learning rate = 0.1").',
}

export const NodeKindType = enumOf('NodeKind', 'What is drawn as a node of the graph.', NODE_KINDS, NODE_DESCRIPTIONS)
export const SearchKindType = enumOf('SearchKind', 'What can be searched for.', NODE_KINDS, NODE_DESCRIPTIONS)

const RELATION_DESCRIPTIONS: Descriptions<Relation> = {
  ON: 'A setup trains or tests on a dataset.',
  TRAINS: 'A setup trains or tests an architecture.',
  APPLIES: 'A setup applies a method.',
  RUNS_ON: 'A setup runs on hardware.',
  BUILT_WITH: 'A setup is built with software.',
  SETS: 'A setup sets a hyperparameter to a value.',
}

export const RelationType = enumOf('Relation', 'How a setup is linked to an entity or a setting.', RELATIONS, RELATION_DESCRIPTIONS)

export const GraphRelationType = enumOf(
  'GraphRelation', 'What an edge of the drawn graph means.', [...RELATIONS, 'OF', 'NARROWS'],
  {
    ...RELATION_DESCRIPTIONS,
    OF: 'A setting is a value of a hyperparameter.',
    NARROWS: 'An entity is a narrower one of the same kind: ResNet-18 narrows ResNet.',
  },
)

export const SettingTypeType = enumOf('SettingType', 'What form the value of a setting has.', SETTING_TYPES, {
  NUMBER: 'A single number: `0.1`.',
  RANGE: 'From one number to another: `[0.1, 0.9]`.',
  SET: 'Candidates of a search: `{0.1, 0.01}`.',
  LIST: 'Numbers in order, such as milestones: `60, 120, 160`.',
  TEXT: 'Words: `cosine`.',
})

export const ReportingVariableType = enumOf(
  'ReportingVariable', 'What a reproducibility card judges of a paper.', REPORTING_VARIABLES,
  {
    researchType: 'Whether the paper is experimental or theoretical.',
    affiliation: 'Whether the authors are from academia, industry, or both.',
    pseudocode: 'Pseudocode or an algorithm in the paper.',
    openSourceCode: 'Code that can be had.',
    openDatasets: 'Datasets that can be had.',
    datasetSplits: 'How the data were split into training, validation and test.',
    hardware: 'The hardware that experiments ran on.',
    software: 'The software that was used, with versions.',
    experimentSetup: 'Hyperparameters and other settings.',
  } satisfies Descriptions<ReportingVariable>,
)

export const ReportingStatusType = enumOf('ReportingStatus', 'Whether something is reported.', ['REPORTED', 'NOT_REPORTED'], {
  REPORTED: 'The document says that the paper reports it.',
  NOT_REPORTED: 'The document says that the paper does not report it.',
})

export const TitleOriginType = enumOf('TitleOrigin', 'Where a title comes from.', ['source', 'fileName'], {
  source: 'It stands in a source.',
  fileName: 'It was rebuilt from the name of a file; capitals and signs may be wrong.',
})

export const FacetType = enumOf('Facet', 'In what respect two setups are compared.', FACETS, {
  DATASET: 'The datasets.',
  ARCHITECTURE: 'The architectures.',
  METHOD: 'The methods.',
  HARDWARE: 'The hardware.',
  SOFTWARE: 'The software.',
  SETTING: 'The value of one hyperparameter; each is a facet of its own.',
} satisfies Descriptions<Facet>)

export const SideType = enumOf('Side', 'One of two papers that are compared.', ['ASKED', 'OTHER'], {
  ASKED: 'The paper that was asked about.',
  OTHER: 'The paper that it is compared with.',
})

