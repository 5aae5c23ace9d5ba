/** What a link says, read from its source to its target. */
const VERBS: Readonly<Record<string, string>> = {
  ON: 'is evaluated on',
  TRAINS: 'trains',
  APPLIES: 'applies',
  RUNS_ON: 'runs on',
  BUILT_WITH: 'is built with',
  SETS: 'sets',
  OF: 'is a value of',
  NARROWS: 'is a kind of',
}

/** A relation in words; its own name in plain letters where it is a new one. */
export function verbOf(relation: string): string {
  return VERBS[relation] ?? relation.toLowerCase().replaceAll('_', ' ')
}
