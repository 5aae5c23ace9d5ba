import type { DocumentMention } from '../document-mention'

/**
 * The row on open source code is there to give the code: where no address in it is said to be the code, its
 * first one is taken; where one is, the others of the row are not.
 */
export function settleCode(mentions: readonly DocumentMention[]): readonly DocumentMention[] {
  const row = mentions.filter((mention) => mention.kind === 'codeUrl' && /open source code/i.test(mention.section))
  if (row.length < 2 || !row.some((mention) => mention.own === true)) return mentions
  return mentions.map((mention) => (
    row.includes(mention) && mention.own !== true && mention.rejected === null
      ? { ...mention, rejected: 'another address is said to be the code' } : mention))
}
