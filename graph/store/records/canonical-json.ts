/** JSON with the keys of objects sorted at every depth, so that equal values are equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys)
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const source = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.keys(source).sort().map((key) => [key, source[key]]))
}
