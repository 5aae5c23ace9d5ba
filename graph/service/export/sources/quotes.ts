import type { StoredSetup } from '@/graph/store/graph-store'

/** Finds the first quote for a feature, looking through the setups in their order; empty where there is none. */
export function quoteFinder(setups: readonly StoredSetup[]): (feature: string) => string {
  const quotes = new Map<string, string>()
  const add = (id: string, quote: string) => { if (!quotes.has(id)) quotes.set(id, quote) }
  for (const { links, settings } of setups) {
    for (const { entity, evidence } of links) add(entity.id, evidence.quote)
    for (const { setting, evidence } of settings) add(setting.id, evidence.quote)
  }
  return (feature) => quotes.get(feature) ?? ''
}
