import fc from 'fast-check'
import {
  documentId, type Entity, type EntityKind, ENTITY_KINDS, type Evidence, paperId, type PaperRecord, REPORTING_VARIABLES,
} from '@/graph/model'
import { entity, link, record, sets } from './make-record'

/** Records out of few names, so that documents meet in papers, entities and settings, and disagree about them. */

const TITLES = ['One paper', 'one PAPER!', 'Über alles', '𠀀𠀁', 'ａ wide letter', 'Zeta', '…'] as const
const FILES = ['a.md', 'b.md', '🦊.md'] as const
const WORDS = ['CIFAR-10', 'lr', '0.1', '🦊', 'é', '\u0000', '\n', '„', '\ud83e', '𝒮', 'the', 'x'.repeat(300)] as const
const NAMES = ['Alpha', 'Beta', '𝒮-Net', 'ｚ'] as const
const VALUES = [0.1, 128, '0.1', 1e-8, -0, 1e21, '[0, 1]', '{0.1, 0.01}', '60, 120', 'cosine', '🦊'] as const
const NUMBERS = [93.5, -1, 0, -0, 1e-300, 2 ** 53, 0.1 + 0.2] as const

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

/** Mostly a stretch of the text, with the mention within; now and then words that do not stand there. */
function evidenceIn(text: string, textStart: number): fc.Arbitrary<Evidence> {
  const offset = fc.nat({ max: text.length - 1 })
  return fc.record({
    offsets: fc.tuple(offset, offset, offset, offset),
    section: fc.constantFrom(null, 'Setup', '🦊'),
    rule: fc.constantFrom('name.vocabulary', 'setting.is'),
    confidence: fc.constantFrom(0, 0.25, 1 / 3, 1),
    elsewhere: fc.boolean().chain((first) => first ? fc.boolean() : fc.constant(false)),
  }).map(({ offsets, elsewhere, ...rest }) => {
    const [start, rawStart, rawLast, last] = [...offsets].sort((a, b) => a - b) as [number, number, number, number]
    return {
      ...rest,
      quote: elsewhere ? 'words from elsewhere' : text.slice(start, last + 1),
      start: textStart + start,
      end: textStart + last + 1,
      raw: elsewhere ? 'words' : text.slice(rawStart, rawLast + 1),
      rawStart: textStart + rawStart,
    }
  })
}

/** An entity as one of several vocabularies knows it, with its parent where it has one. */
function entityOf(kind: EntityKind): fc.Arbitrary<readonly [Entity, ...Entity[]]> {
  return fc.record({
    name: fc.constantFrom(...NAMES),
    spelling: fc.boolean(),
    aliases: fc.subarray(['one', 'two', '🦊', 'ｂ']),
    parent: orNull(fc.constantFrom('Beta', 'Root')),
  }).map(({ name, spelling, aliases, parent }) => {
    const spelt = spelling ? name.toUpperCase() : name
    if (parent === null || parent === name) return [entity(kind, spelt, { aliases })]
    return [entity(kind, spelt, { aliases, parent }), entity(kind, parent)]
  })
}

const anyEntity = fc.constantFrom(...ENTITY_KINDS.filter((kind) => kind !== 'Hyperparameter')).chain(entityOf)

const devices = fc.record({
  count: orNull(fc.constantFrom(1, 8)), memoryGb: orNull(fc.constantFrom(11, 0.5)),
  version: orNull(fc.constantFrom('1.8.1', '')), own: fc.boolean(),
})

function setupIn(evidence: fc.Arbitrary<Evidence>) {
  const linked = fc.record({ to: anyEntity, evidence, more: devices })
  const setting = fc.record({ of: entityOf('Hyperparameter'), value: fc.constantFrom(...VALUES), unit: orNull(fc.constantFrom('epochs', '%')), evidence })
  return fc.record({
    links: fc.array(linked, { maxLength: 4 }),
    settings: fc.array(setting, { maxLength: 4 }),
    scope: fc.array(anyEntity, { maxLength: 2 }),
    except: fc.array(anyEntity, { maxLength: 1 }),
    bareTerm: orNull(fc.constant('fine-tuning')),
  }).map(({ links, settings, scope, except, bareTerm }) => {
    const terms = (entities: readonly (readonly Entity[])[]) => entities.map(([first]) => ({ name: first!.name, entity: first!.id }))
    return {
      entities: [...links.map(({ to }) => to), ...settings.map(({ of }) => of), ...scope, ...except].flat(),
      setup: {
        scope: [...terms(scope), ...(bareTerm === null ? [] : [{ name: bareTerm, entity: null }])],
        except: terms(except),
        links: links.map(({ to, evidence: found, more }) => link(to[0], found, more)),
        settings: settings.map(({ of, value, unit, evidence: found }) => sets(of[0], value, found, unit)),
      },
    }
  })
}

function recordFrom(text: string, textStart: number): fc.Arbitrary<PaperRecord> {
  const evidence = evidenceIn(text, textStart)
  const result = fc.record({
    metric: fc.constantFrom('accuracy', 'loss'), value: fc.constantFrom(...NUMBERS), unit: orNull(fc.constant('%')),
    dataset: orNull(entityOf('Dataset')), reachedBy: orNull(anyEntity), own: fc.boolean(), evidence,
  })
  const reporting = fc.record({
    variable: fc.constantFrom(...REPORTING_VARIABLES), status: fc.constantFrom('REPORTED' as const, 'NOT_REPORTED' as const),
    answer: fc.constantFrom('Yes', 'No'), said: orNull(evidence),
  })
  const claim = {
    authors: fc.subarray(['A. One', '文 二']), authorsCount: orNull(fc.constant(7)), venue: orNull(fc.constantFrom('ICLR', 'ICML', 'ｘ')),
    year: orNull(fc.constantFrom(2019, 2022)), abstract: orNull(fc.constant('🦊')), titleFrom: fc.constantFrom('source' as const, 'fileName' as const),
    code: fc.array(fc.record({ url: fc.constantFrom('https://a.example', 'https://b.example'), evidence: orNull(evidence) }), { maxLength: 2 }),
  }
  return fc.record({
    title: fc.constantFrom(...TITLES), fileName: fc.constantFrom(...FILES), format: fc.constantFrom('card', 'page'), claim: fc.record(claim),
    setups: fc.array(setupIn(evidence), { minLength: 1, maxLength: 3 }),
    results: fc.array(result, { maxLength: 2 }), reporting: fc.array(reporting, { maxLength: 3 }),
  }).map(({ setups, results, reporting: said, ...rest }) => record({
    ...rest, text, textStart,
    entities: [...setups.flatMap((one) => one.entities), ...results.flatMap(({ dataset, reachedBy }) => [...dataset ?? [], ...reachedBy ?? []])],
    setups: setups.map((one) => one.setup),
    results: results.map(({ dataset, reachedBy, ...one }) => ({ ...one, dataset: dataset?.[0].id ?? null, reachedBy: reachedBy?.[0].id ?? null })),
    reporting: said.map(({ said: place, ...one }) => ({ ...one, quote: place?.quote ?? null, start: place?.start ?? null, end: place?.end ?? null })),
  }))
}

const anyRecord: fc.Arbitrary<PaperRecord> = fc.tuple(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')), fc.constantFrom(0, 17),
).chain(([text, textStart]) => recordFrom(text, textStart))

const documentOf = ({ document, paper }: PaperRecord) => documentId(document.format, document.fileName, paperId(paper.title))

/** Records of different documents. */
export const anyRecords: fc.Arbitrary<PaperRecord[]> = fc.uniqueArray(anyRecord, { selector: documentOf, minLength: 1, maxLength: 8 })

/** The identifier of the document that a record was read from. */
export { documentOf }
