import { GraphQLError } from 'graphql'

/** How deep brackets of any kind may stand inside of each other. */
export const DEEPEST = 50

/**
 * Refuses a document whose brackets are nested so deep that reading it, which goes down by calls, would
 * exhaust the stack. Brackets in texts and comments do not count. Takes one pass.
 */
export function enforceNesting(source: string): void {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    switch (source[i]) {
      case '#': i = endOfLine(source, i); break
      case '"': i = source.startsWith('"""', i) ? endOfBlock(source, i + 3) : endOfText(source, i + 1); break
      case '{': case '(': case '[': depth++; break
      case '}': case ')': case ']': depth--; break
    }
    if (depth > DEEPEST) {
      throw new GraphQLError(`Your query has brackets nested more than ${DEEPEST} deep. Nest fewer fields, and ask for what lies deeper by its id.`, {
        extensions: { code: 'QUERY_DEPTH', limit: DEEPEST, http: { status: 400 } },
      })
    }
  }
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}

/** Place of the quotation mark that ends a text, or of the end of its line, which ends it wrongly. */
function endOfText(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === '"' || source[i] === '\n') return i
  }
  return source.length
}

/** Place of the last of the three quotation marks that end a block of text; `\\"""` does not. */
function endOfBlock(source: string, from: number): number {
  for (let end = source.indexOf('"""', from); end >= 0; end = source.indexOf('"""', end + 3)) {
    if (source[end - 1] !== '\\') return end + 2
  }
  return source.length
}
