/** The place of what a store's row names. Throws where that was not streamed. */
export function knownPlace(place: number, id: string, row: string): number {
  if (place < 0) throw new RangeError(`${row} names "${id}", which the store did not stream.`)
  return place
}
