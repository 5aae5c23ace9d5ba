import type { EntityLink, PaperRecord, Result, ScopeTerm, SettingLink } from '@/graph/model'
import type { Description } from './description'
import type { EvidencePlace } from './evidence-place'

export interface PreparedLink {
  readonly link: EntityLink
  readonly place: EvidencePlace
}

export interface PreparedSetting {
  readonly link: SettingLink
  /** Identifier of the setting. */
  readonly setting: string
  /** What the link says of the setting, as `Description` has it. */
  readonly data: string
  readonly place: EvidencePlace
}

export interface PreparedSetup {
  readonly id: string
  readonly ordinal: number
  readonly scope: readonly ScopeTerm[]
  readonly except: readonly ScopeTerm[]
  readonly links: readonly PreparedLink[]
  readonly settings: readonly PreparedSetting[]
}

export interface PreparedResult extends Result {
  readonly id: string
  readonly place: EvidencePlace
}

/** A record with everything that both stores compute of it before they write: identifiers, digest, descriptions. */
export interface PreparedRecord extends Pick<PaperRecord, 'document' | 'paper' | 'reporting'> {
  readonly documentId: string
  readonly paperId: string
  /** The paper's claim as JSON. */
  readonly claim: string
  /** Hexadecimal; equal for equal content, wherever it was read from. */
  readonly digest: string
  readonly setups: readonly PreparedSetup[]
  readonly results: readonly PreparedResult[]
  /** One for each entity and setting that the record refers to, and for their parents. */
  readonly descriptions: readonly Description[]
  /** How many links the setups have. */
  readonly linkCount: number
}

/** Identifiers of what counts as linked to the paper: entities, settings, and the settings' hyperparameters. */
export function featuresOf({ setups }: PreparedRecord): Set<string> {
  const features = new Set<string>()
  for (const { links, settings } of setups) {
    for (const { link } of links) features.add(link.entity)
    for (const { setting, link } of settings) features.add(setting).add(link.hyperparameter)
  }
  return features
}
