import type { Entity, Evidence, ScopeTerm } from '@/graph/model'
import type { IndexedPaper } from '@/graph/index'
import type {
  PaperLink, Setting, StoredDocument, StoredEntityLink, StoredReporting, StoredResult, StoredSettingLink, StoredSetup,
} from '@/graph/store/graph-store'
import { builder } from './builder'

/*
 * The types of the API and what stands behind each, so that the files that define them can refer to each
 * other without a circle.
 */

/** Whatever has an identifier. */
export const NodeType = builder.interfaceRef<{ readonly id: string }>('Node')

/** What the index knows of a paper; the rest is loaded when it is asked for. */
export const PaperType = builder.objectRef<IndexedPaper>('Paper')
export const EntityType = builder.objectRef<Entity>('Entity')
export const SettingType = builder.objectRef<Setting>('Setting')
export const SetupType = builder.objectRef<StoredSetup>('Setup')
export const ResultType = builder.objectRef<StoredResult>('Result')
export const DocumentType = builder.objectRef<StoredDocument>('Document')

export const EvidenceType = builder.objectRef<Evidence>('Evidence')
export const LinkType = builder.objectRef<PaperLink>('Link')
export const EntityLinkType = builder.objectRef<StoredEntityLink>('EntityLink')
export const SettingLinkType = builder.objectRef<StoredSettingLink>('SettingLink')
export const ScopeTermType = builder.objectRef<ScopeTerm>('ScopeTerm')
export const ReportingType = builder.objectRef<StoredReporting>('Reporting')
