/** A date line of the listing: "Dec 24, 2024", "Nov 9, 2023 1" (a comment count behind), "Mar 24" (no year). */
export interface ListingDate {
  readonly date: string | null
  readonly monthDay: string
  readonly year: number | null
  readonly comments: number | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE_LINE = /^([A-Z][a-z]{2,8})\.?\s{1,3}(\d{1,2})(?:\s{0,2},\s{0,3}((?:19|20)\d\d))?(?:\s{1,6}(\d{1,5}))?$/

/**
 * Reads a date line; null where it is none. The page leaves out the current year: such a day is the last
 * one on or before `asOf` (`YYYY-MM-DD`), and has no date where `asOf` is null.
 */
export function readDateLine(line: string, asOf: string | null): ListingDate | null {
  const match = DATE_LINE.exec(line.trim())
  const month = MONTHS.indexOf((match?.[1] ?? '').slice(0, 3).toLowerCase())
  const day = Number(match?.[2])
  if (match === null || month < 0 || day < 1 || day > 31) return null
  const monthDay = `${twoDigits(month + 1)}-${twoDigits(day)}`
  const stated = match[3] === undefined ? null : Number(match[3])
  const year = stated ?? (asOf === null ? null : lastYearOf(monthDay, asOf))
  return {
    date: year === null ? null : `${year}-${monthDay}`,
    monthDay,
    year,
    comments: match[4] === undefined ? null : Number(match[4]),
  }
}

function lastYearOf(monthDay: string, asOf: string): number {
  const year = Number(asOf.slice(0, 4))
  return monthDay <= asOf.slice(5, 10) ? year : year - 1
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
