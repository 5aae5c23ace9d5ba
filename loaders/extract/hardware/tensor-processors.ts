import type { Device } from './device'

const TPU = /\b(?:Google(?:'s)?\s)?(?:Cloud\s)?TPU(?:s\b)?(?:[\s-]{0,2}[vV]?\s?(\d)\s?([ep]|lite)?\b)?(?:[\s-]{1,2}(\d{1,4})\b(?!\s?(?:GB|GiB|G\b|cores?|chips?|hours|days|epochs|TPU)))?/g

/** TPUs; a pod slice ("TPU v3-128") is one device of its own. */
export function findTensorProcessors(text: string): readonly Device[] {
  if (!text.includes('TPU')) return []
  return [...text.matchAll(TPU)].map((match) => {
    const [whole, version, variant = '', slice] = match
    const base = version === undefined ? 'Google TPU' : `Google TPU v${version}${variant === 'lite' ? 'e' : variant}`
    const isSlice = version !== undefined && slice !== undefined
    const end = match.index + (isSlice || slice === undefined ? whole : whole.slice(0, whole.lastIndexOf(slice))).trimEnd().length
    return {
      name: isSlice ? `${base}-${slice}` : base,
      parent: isSlice ? base : version === undefined ? null : 'Google TPU',
      memoryGb: [8, 16, 32, 64, 95],
      start: match.index,
      end,
      type: 'accelerator' as const,
      rule: 'hardware.tpu',
    }
  })
}
