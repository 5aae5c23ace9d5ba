import { compareRelations, compareText, type Evidence } from '@/graph/model'
import type { PaperLink, StoredEntityLink, StoredSettingLink, StoreStats } from './graph-store'

/** The orders that answers promise, in one place for all stores. Ties are broken down to the last field. */

function compareEvidence(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end || a.rawStart - b.rawStart || a.raw.length - b.raw.length ||
    compareText(a.rule, b.rule) || a.confidence - b.confidence || compareText(a.section ?? '', b.section ?? '')
}

function compareNullable(a: number | string | null, b: number | string | null): number {
  return a === b ? 0 : compareText(JSON.stringify(a), JSON.stringify(b))
}

export function compareEntityLinks(a: StoredEntityLink, b: StoredEntityLink): number {
  return compareRelations(a.relation, b.relation) || compareText(a.entity.id, b.entity.id) ||
    compareEvidence(a.evidence, b.evidence) || compareNullable(a.count, b.count) ||
    compareNullable(a.memoryGb, b.memoryGb) || compareNullable(a.version, b.version) || Number(a.own) - Number(b.own)
}

export function compareSettingLinks(a: StoredSettingLink, b: StoredSettingLink): number {
  return compareText(a.setting.id, b.setting.id) || compareEvidence(a.evidence, b.evidence)
}

export function comparePaperLinks(a: PaperLink, b: PaperLink): number {
  return compareText(a.setup, b.setup) || compareRelations(a.relation, b.relation) ||
    compareText(a.target, b.target) || compareEvidence(a.evidence, b.evidence)
}

/** Later than any year that a paper can have. */
const NO_YEAR = 10_000

/** Brings the lists of statistics into their order. */
export function orderedStats(stats: StoreStats): StoreStats {
  return {
    ...stats,
    papersByYear: [...stats.papersByYear].sort((a, b) => (a.year ?? NO_YEAR) - (b.year ?? NO_YEAR)),
    papersByVenue: [...stats.papersByVenue].sort((a, b) =>
      b.papers - a.papers || Number(a.venue === null) - Number(b.venue === null) || compareText(a.venue ?? '', b.venue ?? '')),
    notReported: [...stats.notReported].sort((a, b) => compareText(a.variable, b.variable)),
  }
}
