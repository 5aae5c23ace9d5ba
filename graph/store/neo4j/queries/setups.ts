import { type Cypher, cypher } from '../cypher'
import { ENTITY, type EntityRow, type LinkProperties, LINK, SETTING, type SettingRow, type SetupProperties } from './nodes'

export interface SetupRow {
  readonly paper: string
  readonly setup: SetupProperties
  readonly links: readonly { readonly link: LinkProperties; readonly relation: string; readonly entity: EntityRow }[]
  readonly settings: readonly { readonly link: LinkProperties; readonly setting: SettingRow }[]
}

const whole = (match: string): Cypher<{ readonly ids: readonly string[] }, SetupRow> => cypher(`
  ${match}
  RETURN p.id AS paper, s {.*} AS setup,
    COLLECT { MATCH (s)-[r:${LINK.replace('|SETS', '')}]->(e:Entity) RETURN {link: r {.*}, relation: type(r), entity: ${ENTITY}} } AS links,
    COLLECT { MATCH (s)-[r:SETS]->(x:Setting)-[:OF]->(h) RETURN {link: r {.*}, setting: ${SETTING}} } AS settings
  ORDER BY s.document, s.ordinal`)

export const setupsById = whole('MATCH (p:Paper)-[:HAS_SETUP]->(s:Setup) WHERE s.id IN $ids')

export const setupsOfPapers = whole('MATCH (p:Paper)-[:HAS_SETUP]->(s:Setup) WHERE p.id IN $ids')
