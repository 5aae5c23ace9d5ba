/**
 * Units that make two equal numbers different settings, as a setting shows them. The nouns of what is counted
 * ("a batch of 256 images", "256 samples") are left out: they would split one setting by the choice of a word.
 */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...['ms', 'milliseconds'].map((unit) => [unit, 'ms'] as const),
  ...['s', 'sec', 'second', 'seconds'].map((unit) => [unit, 's'] as const),
  ...['min', 'mins', 'minute', 'minutes'].map((unit) => [unit, 'min'] as const),
  ...['hour', 'hours'].map((unit) => [unit, 'h'] as const),
  ['days', 'd'], ['kb', 'kB'], ['mb', 'MB'], ['gb', 'GB'], ['hz', 'Hz'], ['khz', 'kHz'],
  ['mm', 'mm'], ['cm', 'cm'], ['m', 'm'], ['km', 'km'],
  ['epoch', 'epochs'], ['epochs', 'epochs'], ['steps', 'steps'], ['iterations', 'steps'],
  ['rounds', 'rounds'], ['episodes', 'episodes'], ['tokens', 'tokens'],
])

/** The unit of a setting, from the word behind its value; null where the number says it all. */
export function settingUnit(word: string | undefined, hyperparameter: string): string | null {
  const unit = word === undefined ? undefined : UNITS.get(word)
  return unit === undefined || hyperparameter.includes(unit) ? null : unit
}
