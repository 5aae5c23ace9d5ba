import { type Entity, entityId } from '@/graph/model'
import { HYPERPARAMETERS } from '@/loaders/vocabulary/hyperparameters/lexicon'
import type { Section } from '../document'
import type { Mention } from '../mention'
import { findSettings } from '../scopes/find-scoped-settings'
import type { ScopedSetting } from '../scopes/scoped-setting'
import type { SectionSettings } from './build-setups'

/** The part of a document that is about settings; the others state some in passing. */
const SETUP_SECTION = 'experiment setup'
/** Parts that speak of other things: their numbers are years, addresses, line numbers, figures reached. */
const SILENT = new Set(['title', 'researcher affiliation', 'pseudocode', 'open source code', 'research type'])
const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, ' ').trim()
const LEXICON = new Map(HYPERPARAMETERS.map((entry) => [entry.name, entry]))

/** The settings of a document by section, the section about them first. Others that are answered "No" state none. */
export function documentSettings(
  text: string,
  sections: readonly Section[],
  names: readonly Mention[],
): readonly SectionSettings[] {
  return sections
    .filter(({ name, answer }) => !SILENT.has(plainName(name)) && (plainName(name) === SETUP_SECTION || !/^no$/i.test(answer ?? '')))
    .map((section) => ({ section: section.name, settings: sectionSettings(text, section, names) }))
    .sort((a, b) => Number(plainName(b.section) === SETUP_SECTION) - Number(plainName(a.section) === SETUP_SECTION))
}

function sectionSettings(text: string, section: Section, names: readonly Mention[]): readonly ScopedSetting[] {
  if (plainName(section.name) === SETUP_SECTION) return findSettings(text, section, names)
  const least = plainName(section.name) === 'abstract' ? 0.85 : 0.7
  const isSure = ({ value }: Pick<ScopedSetting, 'value'>) => LEXICON.has(value.name) && value.confidence >= least
  return findSettings(text, section, names, isSure).filter(isSure)
}

/** The entities of all hyperparameters that a document sets, each once. */
export function hyperparameterEntities(sections: readonly SectionSettings[]): readonly Entity[] {
  const found = new Map<string, Entity>()
  for (const { settings } of sections) {
    for (const { value: { name } } of settings) {
      const id = entityId('Hyperparameter', name)
      if (!found.has(id)) {
        found.set(id, {
          id,
          kind: 'Hyperparameter',
          name,
          aliases: [...(LEXICON.get(name)?.aliases ?? [])].sort(),
          parent: null,
        })
      }
    }
  }
  return [...found.values()]
}
