import type { ScopedSetting } from './scoped-setting'

/**
 * Values of one name that wait for a scope each ("16, 32 and 64 filters, respectively") and found none are one
 * list: the settings of a sentence, with such runs joined.
 */
export function mergeOrdinals(settings: readonly ScopedSetting[], text: string): readonly ScopedSetting[] {
  const merged: ScopedSetting[] = []
  for (let at = 0; at < settings.length;) {
    let end = at + 1
    while (end < settings.length && continues(settings[at]!, settings[end]!, end - at)) end += 1
    merged.push(end - at > 1 ? joined(settings.slice(at, end), text) : settings[at]!)
    at = end
  }
  return merged
}

function continues(first: ScopedSetting, next: ScopedSetting, distance: number): boolean {
  return first.ordinal === 0 && next.ordinal === distance && next.value.name === first.value.name &&
    scopeKey(first) === scopeKey(next) && typeof first.value.value === 'number' && typeof next.value.value === 'number'
}

const scopeKey = ({ scope, except }: ScopedSetting) => JSON.stringify([scope, except])

function joined(run: readonly ScopedSetting[], text: string): ScopedSetting {
  const [first] = run
  const { start } = first!.value
  const { end } = run.at(-1)!.value
  const value = run.map((setting) => String(setting.value.value)).join(', ')
  return { ...first!, ordinal: null, value: { ...first!.value, value, end, raw: text.slice(start, end) } }
}
