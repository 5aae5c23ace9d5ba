/** Most papers that stand side by side. */
export const MOST_PAPERS = 20

/** The page with these papers side by side. */
export function compareAddress(ids: readonly string[]): string {
  return `/compare?papers=${ids.map((id) => encodeURIComponent(id.replace(/^paper:/, ''))).join(',')}`
}

/** Papers that the address names, with or without their prefix, each once. */
export function papersOf(parameter: string | string[] | undefined): string[] {
  const text = Array.isArray(parameter) ? parameter.join(',') : parameter ?? ''
  const names = text.split(',').map((name) => name.trim()).filter(Boolean)
  return [...new Set(names.map((name) => name.startsWith('paper:') ? name : `paper:${name}`))]
}
