import { EvidenceType } from './refs'

EvidenceType.implement({
  description: 'Where a statement comes from. Offsets are UTF-16 code units from the start of the source, as JavaScript and Java count them.',
  fields: (t) => ({
    section: t.exposeString('section', { nullable: true, description: 'Row or section of the source, as it names itself ("Experiment Setup"); null where it has none.' }),
    quote: t.exposeString('quote', { description: 'The sentence or phrase, as it stands in the source.' }),
    start: t.exposeInt('start', { description: 'Where the quote begins in the source.' }),
    end: t.exposeInt('end', { description: 'Where the quote ends: behind its last character.' }),
    raw: t.exposeString('raw', { description: 'The name or value itself, as it stands in the source ("Res Net-18", "10^-3").' }),
    rawStart: t.exposeInt('rawStart', { description: 'Where `raw` begins in the source; it lies within the quote.' }),
    rule: t.exposeString('rule', { description: 'The rule that found it, from general to particular ("setting.name-is-value").' }),
    confidence: t.exposeFloat('confidence', { description: 'How often the rule is right, from 0 to 1.' }),
  }),
})
