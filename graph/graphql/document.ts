import type { StoredDocument } from '@/graph/store/graph-store'
import type { Context } from './context'
import { DocumentType, NodeType, ReportingType } from './refs'
import { ReportingStatusType, ReportingVariableType } from './enums'
import { goneMeanwhile } from './errors'

/** The document that something was read from. */
export async function documentOf({ document }: { readonly document: string }, _args: unknown, { load }: Context): Promise<StoredDocument> {
  const found = await load.document.load(document)
  if (!found) throw goneMeanwhile(document)
  return found
}

DocumentType.implement({
  description: 'One file\'s account of one paper: what was read, and where evidence points to.',
  interfaces: [NodeType],
  fields: (t) => ({
    format: t.exposeString('format', { description: 'The loader that read it ("reproducibility-card").' }),
    fileName: t.exposeString('fileName', { description: 'Name of the file without folders; "-" for standard input.' }),
    uri: t.exposeString('uri', { description: 'Where it was read from: path, member of an archive, or address.' }),
    text: t.exposeString('text', { description: 'The part of the source that speaks of this paper.' }),
    textStart: t.exposeInt('textStart', { description: 'Where `text` begins in the source: evidence at `start` stands in `text` at `start - textStart`.' }),
  }),
})

ReportingType.implement({
  description: 'What a document says of whether its paper reports something. Of what is not listed nothing is known.',
  fields: (t) => ({
    variable: t.field({ type: ReportingVariableType, description: 'What is judged.', resolve: (reporting) => reporting.variable }),
    status: t.field({ type: ReportingStatusType, description: 'Whether it is reported.', resolve: (reporting) => reporting.status }),
    answer: t.exposeString('answer', { description: 'The answer as it stands in the source ("Yes", "No", "Academia").' }),
    quote: t.exposeString('quote', { nullable: true, description: 'The explanation or quote behind the answer; null where there is none.' }),
    start: t.exposeInt('start', { nullable: true, description: 'Where the quote begins in the source, in UTF-16 code units.' }),
    end: t.exposeInt('end', { nullable: true, description: 'Where the quote ends in the source.' }),
    document: t.field({ type: DocumentType, description: 'The document that says so.', resolve: documentOf }),
  }),
})
