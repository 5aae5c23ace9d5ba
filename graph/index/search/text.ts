import { slug } from '@/graph/model'

/** Numbers stay whole ("0.1", "5e-4"); words are runs of letters and digits. */
const TOKEN = /\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu

/** A text's words for searching: lower case, without accents. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().match(TOKEN) ?? []
}

/** A name without case, accents, hyphens and blanks: "Res Net-18" and "resnet18" have the same key. */
export function nameKey(name: string): string {
  return slug(name).replaceAll('-', '')
}
