/** Whether a path holds wildcards. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path)
}

/** A pattern split at its first part with a wildcard: where to start, and what paths from there must look like. */
export function splitGlob(pattern: string): { readonly base: string; readonly matches: RegExp } {
  const parts = pattern.split('/')
  const first = parts.findIndex(isGlob)
  const base = parts.slice(0, first).join('/')
  return {
    base: base === '' ? (pattern.startsWith('/') ? '/' : '.') : base,
    matches: new RegExp(`^${globSource(parts.slice(first).join('/'))}$`, 'u'),
  }
}

/** `*` and `?` within a name, `**` over folders, `[a-z]`, `[!a-z]`, `{one,two}` (not nested). */
function globSource(pattern: string): string {
  const tokens = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}]*\}|[^*?[{]+|./gsu
  return (pattern.match(tokens) ?? [])
    .map((token) => {
      if (token === '**/') return '(?:[^/]+/)*'
      if (token === '**') return '.*'
      if (token === '*') return '[^/]*'
      if (token === '?') return '[^/]'
      if (/^\[.+\]$/s.test(token)) return token.replace(/^\[!/, '[^').replaceAll('\\', '\\\\')
      if (/^\{.*\}$/s.test(token)) return `(?:${token.slice(1, -1).split(',').map(globSource).join('|')})`
      return token.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    })
    .join('')
}
