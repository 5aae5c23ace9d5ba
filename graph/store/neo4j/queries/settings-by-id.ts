import { cypher } from '../cypher'
import { SETTING, type SettingRow } from './nodes'

export const settingsById = cypher<{ readonly ids: readonly string[] }, { readonly setting: SettingRow }>(`
  MATCH (x:Setting)-[:OF]->(h) WHERE x.id IN $ids RETURN ${SETTING} AS setting`)
