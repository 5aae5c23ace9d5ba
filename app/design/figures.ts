const FIGURE = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 })

/** A number as it stands in a table: five digits, powers of ten beyond a million and a thousandth of a thousandth. */
export function figureText(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e7 || size < 1e-5)) return value.toExponential().replace('e+', 'e')
  return FIGURE.format(value)
}
