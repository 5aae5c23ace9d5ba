/**
 * `npm run bench:extract [-- FILE…]`: how fast extraction is on one core, over 2,000 cards: cards and megabytes
 * a second, memory; how time grows with length (1 kB … 1 MB of running text); and the slowest of hostile
 * strings. Cards come from the given file of the corpus (JSON by key), else they are made from the samples of
 * the formats, which differ from card to card.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LoadError } from '@/graph/model'
import { extractDocument, extractMentions, type Section } from '@/loaders/extract'
import { cardCorpus } from '@/loaders/formats/card-corpus'

const CARDS = 2_000
const DECIMALS = 1

const files = process.argv.slice(2)
const cards = files.length > 0 ? fromCorpus(files) : madeUp()
const words = cards.map(({ text }) => text).join('\n')

extractDocument(cards[0]!)
report('2,000 cards, whole pipeline', throughput(cards))
for (const size of [1_000, 10_000, 100_000, 1_000_000]) report(`running text of ${size / 1000} kB`, growth(size))
report('hostile strings', hostile())

interface Card {
  readonly text: string
  readonly title: string
  readonly sections: readonly Section[]
}

function throughput(documents: readonly Card[]): string {
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
  const best = Math.min(...[0, 1, 2].map(() => seconds(() => documents.forEach((card) => void extractDocument(card)))))
  const memory = process.memoryUsage().rss / 1e6
  return `${Math.round(documents.length / best)} cards/s, ${(megabytes / best).toFixed(2)} MB/s, ` +
    `${(megabytes * 1e3 / documents.length).toFixed(DECIMALS)} kB a card, ${memory.toFixed(0)} MB resident`
}

function growth(size: number): string {
  const text = words.repeat(Math.ceil(size / words.length)).slice(0, size)
  const rounds = Math.max(1, Math.round(200_000 / size))
  const best = Math.min(...[0, 1, 2].map(() => seconds(() => {
    for (let round = 0; round < rounds; round += 1) extractMentions(text)
  }))) / rounds
  return `${(best * 1e3).toFixed(2)} ms, ${(best * 1e6 / (size / 1e3)).toFixed(0)} µs a kB`
}

/** Strings that make careless patterns go back and forth; 20 kB each. */
function hostile(): string {
  const kinds: Readonly<Record<string, string>> = {
    letters: 'a', blanks: ' ', 'capitals and blanks': 'A ', digits: '1', 'digits and commas': '1, ', dots: '.', 'dots and blanks': '. ', brackets: '(',
    'closed brackets': '()', 'open lists': '[1, ', hyphens: 'a-', slashes: 'a/', 'addresses': 'https://github.com/a', 'names in a row': 'ResNet-',
    'camel case': 'Res Net ', citations: '(Doe et al., 2019; ', percents: '1% ', 'equals signs': 'lr = ', 'half a rule': 'we use a learning rate of ',
    'devices': '4 NVIDIA ', 'bars': '| Yes ', 'newlines': '\n', 'surrogates': '\ud83d', 'marks': 'e\u0301', 'denials': 'does not specify ', 'proposals': 'we propose ',
    'datasets': 'the X dataset and ', 'numbers and words': '10 epochs ', 'Xeon': 'Intel(R) ', 'versions': 'PyTorch 1.', 'factors': '× 10 − ',
  }
  const slowest = Object.entries(kinds).map(([name, unit]) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000)
    return { name, perKilobyte: Math.min(seconds(() => extractMentions(text)), seconds(() => extractMentions(text))) * 1e3 / 20 }
  }).sort((a, b) => b.perKilobyte - a.perKilobyte)
  return slowest.slice(0, 5).map(({ name, perKilobyte }) => `${name} ${perKilobyte.toFixed(2)} ms/kB`).join(', ')
}

function fromCorpus(paths: readonly string[]): readonly Card[] {
  const found: Card[] = []
  for (const path of paths) {
    const source = { fileName: path.split('/').at(-1) ?? path, uri: path, text: readFileSync(path, 'utf8') }
    for (const record of cardCorpus.read(source, { asOf: null })) {
      if (record instanceof LoadError) continue
      const { text } = record.document
      const sections = record.reporting.flatMap(({ variable, answer, quote }) => {
        const start = quote === null ? -1 : text.indexOf(quote)
        return quote === null || start < 0 ? [] : [{ name: variable, answer, start, end: start + quote.length }]
      })
      found.push({ text, title: record.paper.title, sections })
      if (found.length === CARDS) return found
    }
  }
  return found
}

/** Cards made of the sentences of the formats' own samples, in changing order. */
function madeUp(): readonly Card[] {
  const sample = (name: string) => readFileSync(fileURLToPath(new URL(`../../loaders/formats/${name}.input.txt`, import.meta.url)), 'utf8')
  const sentences = ['reproducibility-card/plain', 'reproducibility-card/without-bars', 'daily-papers-listing/page'].flatMap((name) => sample(name).split(/\n+/))
  return Array.from({ length: CARDS }, (_, index) => {
    const chosen = Array.from({ length: 18 }, (__, place) => sentences[(index * 7 + place * (1 + index % 5)) % sentences.length]!)
    const text = chosen.join(' ')
    return { text, title: `Study ${index}`, sections: [{ name: 'Experiment Setup', answer: 'Yes', start: 0, end: text.length }] }
  })
}

/** Seconds of processor time, so that other work on the machine does not count. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function report(what: string, figures: string): void {
  console.log(`${what.padEnd(30)} ${figures}`)
}
