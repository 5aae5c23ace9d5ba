import { type EntityLink, type ScopeTerm, type SettingLink, type Setup, entityId } from '@/graph/model'
import type { ScopedSetting } from '../scopes/scoped-setting'
import { evidenceAt } from './evidence'
import { settingUnit } from './unit'

/** Settings of one section of a document. */
export interface SectionSettings {
  /** As the source names it; null where it has no name. */
  readonly section: string | null
  readonly settings: readonly ScopedSetting[]
}

const RELATIONS = [['architecture:', 'TRAINS'], ['dataset:', 'ON'], ['method:', 'APPLIES']] as const

/**
 * The setups of a document: first the paper-wide one, with the paper's own links; then one for each distinct
 * scope, in order of appearance, with the settings that hold there and links to what the scope names.
 * Sections come most telling first: a value that an earlier one states is not repeated.
 */
export function buildSetups(
  text: string,
  links: readonly EntityLink[],
  sections: readonly SectionSettings[],
): readonly Setup[] {
  const setups = new Map<
    string,
    { scope: readonly ScopeTerm[]; except: readonly ScopeTerm[]; settings: SettingLink[] }
  >()
  setups.set(keyOf([], []), { scope: [], except: [], settings: [] })
  const stated = new Set<string>()
  const earlier = new Set<string>()
  for (const { section, settings } of sections) {
    for (const setting of settings) {
      const { value, scope, except } = setting
      const statement = JSON.stringify([value.name, value.value])
      const key = keyOf(scope, except)
      if (earlier.has(statement) || stated.has(statement + key)) continue
      stated.add(statement + key)
      let setup = setups.get(key)
      if (setup === undefined) setups.set(key, (setup = { scope, except, settings: [] }))
      setup.settings.push(settingLink(text, section, setting))
    }
    for (const { value } of settings) earlier.add(JSON.stringify([value.name, value.value]))
  }
  return [...setups.values()].map(({ scope, except, settings }, i) => ({
    scope,
    except,
    settings,
    links: i === 0 ? links : scopeLinks(scope, settings),
  }))
}

const keyOf = (scope: readonly ScopeTerm[], except: readonly ScopeTerm[]) => (
  JSON.stringify([scope.map((term) => term.name).sort(), except.map((term) => term.name).sort()])
)

function settingLink(text: string, section: string | null, { value, sentence }: ScopedSetting): SettingLink {
  return {
    hyperparameter: entityId('Hyperparameter', value.name),
    value: value.value!,
    unit: settingUnit(value.unit, value.name),
    evidence: evidenceAt(text, sentence, value, section, value.rule, value.confidence),
  }
}

/** A setup on ImageNet is ON ImageNet; one of ResNet-18 TRAINS it. The evidence is that of its first setting. */
function scopeLinks(scope: readonly ScopeTerm[], settings: readonly SettingLink[]): readonly EntityLink[] {
  const evidence = settings[0]?.evidence
  if (evidence === undefined) return []
  return scope.flatMap(({ entity }) => {
    const relation = RELATIONS.find(([prefix]) => entity?.startsWith(prefix) ?? false)?.[1]
    if (entity === null || relation === undefined) return []
    return [{
      relation, entity, count: null, memoryGb: null, version: null, own: false,
      evidence: { ...evidence, rule: 'setup.scope', confidence: evidence.confidence },
    }]
  })
}
