import { type Paper, slug } from '@/graph/model'

/** Keys of indexes are limited in length; beyond this the identifier decides. */
const LENGTH = 200

/** What papers are ordered by under `TITLE`: the title without regard to case, accents and punctuation. */
export function titleOrder({ title }: Pick<Paper, 'title'>): string {
  return [...slug(title)].slice(0, LENGTH).join('')
}
