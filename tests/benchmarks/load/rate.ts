import type { Stopwatch } from './stopwatch'

/** How fast links were written, one way. */
export interface Rate {
  readonly name: string
  readonly links: number
  /** Seconds of the processor that this process took. */
  readonly processor: number
  readonly wall: number
}

export function perSecond(name: string, links: number, { processor, wall }: Stopwatch): Rate {
  return { name, links, processor, wall }
}

/** A table of rates; the ratios are those of the rows below `floor` to it. */
export function describeRates(rates: readonly Rate[]): string {
  const round = (value: number) => Math.round(value).toLocaleString('en')
  const rows = rates.map(({ name, links, processor, wall }) =>
    `| ${name} | ${round(links)} | ${processor.toFixed(1)} | ${round(links / processor)} | ${wall.toFixed(1)} | ${round(links / wall)} |`)
  return ['| | links | processor s | links / processor s | wall s | links / wall s |', '| --- | --: | --: | --: | --: | --: |', ...rows].join('\n')
}
