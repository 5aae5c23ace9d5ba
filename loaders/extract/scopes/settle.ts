import { type ScopeTerm, entityId } from '@/graph/model'
import type { SaidScope } from './assign'
import type { Held, Target } from './target'

/** What a value holds for. Empty scope: for everything, but what is excepted. */
export interface Scope {
  readonly scope: readonly ScopeTerm[]
  readonly except: readonly ScopeTerm[]
}

/**
 * The scopes of a section's settings. A name sets values apart only beside another of its kind: what is carried over
 * from an earlier sentence, and what only opens a sentence in the paper's own name or a part's, counts where the
 * section has settings for two things of that kind. `names` are those of the hyperparameters, in the same order.
 */
export function settleScopes(said: readonly SaidScope[], names: readonly string[]): readonly Scope[] {
  const contrasts = contrastingKinds(said)
  return said.map(({ held, except }, i) => ({
    scope: terms(withoutPlain(held.filter((one) => (
      one.via === 'faint' ? contrasts.has(one.target.kind) && isSetFor(said, names, names[i]!, one.target) : counts(one, contrasts)
    )).map(({ target }) => target))),
    except: terms(except),
  }))
}

/** Whether a hyperparameter has a value for another thing of the same kind. */
function isSetFor(said: readonly SaidScope[], names: readonly string[], name: string, { kind, name: scope }: Target): boolean {
  return said.some(({ held }, i) => names[i] === name && held.some(({ target, via }) => target.kind === kind && target.name !== scope && via !== 'faint'))
}

function counts({ target, via }: Held, contrasts: ReadonlySet<Target['kind']>): boolean {
  if (via === 'carried' && target.part === true) return false
  if (via === 'stated' || contrasts.has(target.kind)) return true
  return via === 'opened' && target.plain !== true && target.part !== true && target.own !== true
}

/** The kinds of which a section names two or more for settings of their own. */
function contrastingKinds(said: readonly SaidScope[]): ReadonlySet<Target['kind']> {
  const sets = new Map<Target['kind'], Set<string>>()
  for (const { held } of said) {
    for (const kind of new Set(held.map(({ target }) => target.kind))) {
      const names = held.filter(({ target, via }) => target.kind === kind && via !== 'faint').map(({ target }) => target.name)
      if (names.length === 0) continue
      const found = sets.get(kind) ?? new Set()
      sets.set(kind, found.add(names.sort().join('\n')))
    }
  }
  return new Set([...sets].filter(([, found]) => found.size > 1).map(([kind]) => kind))
}

const ENTITY_KIND = { dataset: 'Dataset', architecture: 'Architecture', method: 'Method' } as const

/** Without tasks in ordinary words, where a dataset or architecture says it better. */
function withoutPlain(targets: readonly Target[]): readonly Target[] {
  return targets.some((target) => target.kind !== 'other') ? targets.filter((target) => target.plain !== true) : targets
}

function terms(targets: readonly Target[]): readonly ScopeTerm[] {
  const found = new Map<string, ScopeTerm>()
  for (const { name, kind } of targets) {
    found.set(name, { name, entity: kind === 'other' ? null : entityId(ENTITY_KIND[kind], name) })
  }
  return [...found.values()]
}
