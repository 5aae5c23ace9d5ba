import type { Count, Distribution, HistogramBin } from '@/graph/index'
import type { Setting } from '@/graph/store/graph-store'
import { builder } from './builder'
import { checkedFirst } from './connection'
import { badInput } from './errors'
import { EntityType, SettingType } from './refs'

const VALUES = 20
const QUARTILES = [0, 0.25, 0.5, 0.75, 1]
const MOST_QUANTILES = 101
const BINS = 10
const MOST_BINS = 200

const SettingCountType = builder.objectRef<Count<Setting>>('SettingCount').implement({
  description: 'How many papers of a selection have a setting.',
  fields: (t) => ({
    setting: t.field({ type: SettingType, description: 'The hyperparameter with a value.', resolve: ({ value }) => value }),
    papers: t.exposeInt('papers', { description: 'How many papers of the selection have it.' }),
  }),
})

const HistogramBinType = builder.objectRef<HistogramBin>('HistogramBin').implement({
  description: 'How many numbers lie between two.',
  fields: (t) => ({
    from: t.exposeFloat('from', { description: 'The least number that counts, in the unit of the distribution.' }),
    to: t.exposeFloat('to', { description: 'The number that counts no more; in the last bin it counts.' }),
    count: t.exposeInt('count', { description: 'How many numbers lie there: one for each paper and value.' }),
  }),
})

export const DistributionType = builder.objectRef<Distribution>('Distribution').implement({
  description: 'How the values of a hyperparameter are distributed among the papers of a selection.',
  fields: (t) => ({
    hyperparameter: t.field({ type: EntityType, description: 'The hyperparameter.', resolve: ({ hyperparameter }) => hyperparameter }),
    papers: t.exposeInt('papers', { description: 'How many papers of the selection set it.' }),
    numbers: t.exposeInt('numbers', { description: 'How many single numbers of the most frequent unit there are, one for each paper and value.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'That unit ("epochs"); null for bare numbers.' }),
    quantiles: t.floatList({
      description: 'The values below which these parts of the numbers lie (type 7 of Hyndman and Fan 1996), in the order asked; empty where there are no numbers.',
      args: { at: t.arg.floatList({ defaultValue: QUARTILES, description: `Parts from 0 to 1, at most ${MOST_QUANTILES}: \`[0.05, 0.5, 0.95]\`; the quartiles by default.` }) },
      resolve: ({ quantile }, { at }) => {
        const parts = at ?? QUARTILES
        if (parts.length > MOST_QUANTILES || parts.some((part) => !(part >= 0 && part <= 1))) {
          throw badInput(`\`at\` must be at most ${MOST_QUANTILES} numbers from 0 to 1: [0.05, 0.5, 0.95].`)
        }
        return parts.flatMap((part) => quantile(part) ?? [])
      },
    }),
    histogram: t.field({
      type: [HistogramBinType],
      description: 'The numbers counted in bins that together reach from the smallest to the largest; empty where there are no numbers, one bin where all are equal.',
      args: {
        bins: t.arg.int({ defaultValue: BINS, description: `How many bins: \`20\`, from 1 to ${MOST_BINS}.` }),
        logarithmic: t.arg.boolean({
          defaultValue: false,
          description: 'Bins of equal ratio instead of equal width, as suits learning rates; numbers that are not positive are left out.',
        }),
      },
      resolve: ({ histogram }, { bins, logarithmic }) => {
        const wanted = bins ?? BINS
        if (!(wanted >= 1 && wanted <= MOST_BINS)) throw badInput(`\`bins\` must be from 1 to ${MOST_BINS}; it is ${wanted}.`)
        return histogram(wanted, logarithmic ?? false)
      },
    }),
    values: t.field({
      type: [SettingCountType],
      description: 'The settings that most papers have, first.',
      args: { first: t.arg.int({ defaultValue: VALUES, description: 'How many at most: `10`, from 1 to 100.' }) },
      resolve: ({ values }, { first }) => values(checkedFirst(first, VALUES)),
    }),
  }),
})
