/** How far two numbers may lie apart and still count as the same. */
export interface Tolerance {
  /** At least 1: the larger is at most so many times the smaller. 2: from half to double. */
  readonly factor: number
  /** At least 0: the difference is at most this part of the larger. 0.1: within 10 %. */
  readonly relative: number
}

export const EXACT: Tolerance = { factor: 1, relative: 0 }

/** What remains of a number that went through decimal text and back, or was computed from a fraction (8/255). */
const ROUNDING = 1e-9

/** Whether two numbers are the same within a tolerance. A factor compares sizes, so zero equals only itself. */
export function isWithin(a: number, b: number, { factor, relative }: Tolerance): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [Math.abs(a), Math.abs(b)] : [Math.abs(b), Math.abs(a)]
  if (Math.abs(a - b) <= large * Math.max(relative, ROUNDING)) return true
  return a * b > 0 && large <= small * factor * (1 + ROUNDING)
}
