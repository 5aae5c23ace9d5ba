import type { Entity, Evidence, ScopeTerm } from '@/graph/model'
import type { IndexedEntityLink, IndexedPaper, IndexedSettingLink, IndexedSetup } from '@/graph/index'
import type {
  PaperLink, Setting, StoredDocument, StoredReporting, StoredResult,
} from '@/graph/store/graph-store'
import { builder } from './builder'

/*
 * The types of the API and what stands behind each, so that the files that define them can refer to each
 * other without a circle.
 */

/** A link with its place in its setup, by which the store finds the rest of it. */
export interface LinkOfSetup<Link> {
  readonly setup: string
  readonly position: number
  readonly link: Link
}

/** Whatever has an identifier. */
export const NodeType = builder.interfaceRef<{ readonly id: string }>('Node')

/** What the index knows of a paper; the rest is loaded when it is asked for. */
export const PaperType = builder.objectRef<IndexedPaper>('Paper')
export const EntityType = builder.objectRef<Entity>('Entity')
export const SettingType = builder.objectRef<Setting>('Setting')
/** What the index knows of a setup; evidence is loaded when it is asked for. */
export const SetupType = builder.objectRef<IndexedSetup>('Setup')
export const ResultType = builder.objectRef<StoredResult>('Result')
export const DocumentType = builder.objectRef<StoredDocument>('Document')

export const EvidenceType = builder.objectRef<Evidence>('Evidence')
export const LinkType = builder.objectRef<PaperLink>('Link')
export const EntityLinkType = builder.objectRef<LinkOfSetup<IndexedEntityLink>>('EntityLink')
export const SettingLinkType = builder.objectRef<LinkOfSetup<IndexedSettingLink>>('SettingLink')
export const ScopeTermType = builder.objectRef<ScopeTerm>('ScopeTerm')
export const ReportingType = builder.objectRef<StoredReporting>('Reporting')
