/** "24gb" as a flag: gigabytes that a device is sold with; null for any other flag. */
export function memoryFlag(flag: string): number | null {
  const match = /^(\d{1,3}(?:\.\d)?)gb$/.exec(flag)
  return match === null ? null : Number(match[1])
}
