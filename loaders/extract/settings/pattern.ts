/** A pattern of whole words: any of the alternatives, which may be written over several lines. */
export const oneOf = (...alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`, 'u')
