/** The kinds of entity that a setup links to; each is a label in Neo4j. */
export const ENTITY_KINDS = ['Method', 'Dataset', 'Architecture', 'Hardware', 'Software', 'Hyperparameter'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** The relationship from a setup to an entity of each kind. Settings go by SETS, through a Setting node. */
export const RELATION_OF_KIND = {
  Dataset: 'ON',
  Architecture: 'TRAINS',
  Method: 'APPLIES',
  Hardware: 'RUNS_ON',
  Software: 'BUILT_WITH',
  Hyperparameter: 'SETS',
} as const satisfies Record<EntityKind, string>

export type Relation = (typeof RELATION_OF_KIND)[EntityKind]
export const RELATIONS = Object.values(RELATION_OF_KIND)

/** Relations whose target is an entity itself, not a setting. */
export type EntityRelation = Exclude<Relation, 'SETS'>

/** Whether a string is one of the kinds, as spelt in the graph ("Dataset"). */
export function isEntityKind(value: string): value is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(value)
}
