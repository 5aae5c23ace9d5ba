import { knownPlace } from './known-place'
import { NumberList } from './number-list'

/** On how many devices papers run something, where they say it: paper, hardware and number, by their places in the lists. */
export interface DeviceTable {
  readonly papers: Uint32Array
  /** Places among the entities. */
  readonly hardware: Uint32Array
  readonly counts: Uint32Array
}

/** What a paper must say of its devices. */
export interface DeviceCondition {
  /** Identifier of the device, which stands for narrower ones too; left out, any. */
  readonly hardware?: string
  /** At least, and at most, so many over all machines. */
  readonly from?: number
  readonly to?: number
}

const ROW = 'A number of devices'

/** Takes rows as a store streams them, in any order. */
export class DeviceCollector {
  private readonly rows: (readonly [paper: string, hardware: string])[] = []
  private readonly counts = new NumberList()

  add(paper: string, hardware: string, count: number): void {
    this.rows.push([paper, hardware])
    this.counts.push(count)
  }

  /** `paperPlace` and `entityPlace` give places by identifier; what a row names must have one. */
  finish(paperPlace: (id: string) => number, entityPlace: (id: string) => number): DeviceTable {
    return {
      papers: Uint32Array.from(this.rows, ([paper]) => knownPlace(paperPlace(paper), paper, ROW)),
      hardware: Uint32Array.from(this.rows, ([, hardware]) => knownPlace(entityPlace(hardware), hardware, ROW)),
      counts: this.counts.toArray().slice(),
    }
  }
}

/** Places of the papers that say so, rising; `hardware` holds the places of devices that count, null for any. */
export function papersOnDevices(
  { papers, hardware, counts }: DeviceTable, wanted: ReadonlySet<number> | null, { from = 0, to = Infinity }: DeviceCondition,
): Uint32Array {
  const found = new Set<number>()
  for (let row = 0; row < papers.length; row++) {
    if (counts[row]! >= from && counts[row]! <= to && (wanted === null || wanted.has(hardware[row]!))) found.add(papers[row]!)
  }
  return Uint32Array.from(found).sort()
}
