import { z } from 'zod'
import { Evidence } from './evidence'
import { SettingLink } from './setting'

/** A link from a setup to an entity that is no hyperparameter. */
export const EntityLink = z.object({
  relation: z.enum(['ON', 'TRAINS', 'APPLIES', 'RUNS_ON', 'BUILT_WITH']),
  /** Identifier of the entity, which the record's `entities` describe. */
  entity: z.string().min(3),
  /** RUNS_ON: how many devices, over all nodes; null where not said. */
  count: z.int().positive().nullable().default(null),
  /** RUNS_ON: memory of one device in gigabytes (10^9 or 2^30, as the source means it); null where not said. */
  memoryGb: z.number().positive().nullable().default(null),
  /** BUILT_WITH: version as written, without a leading "v"; null where not said. */
  version: z.string().nullable().default(null),
  /** Whether the paper presents this entity as its own contribution. */
  own: z.boolean().default(false),
  evidence: Evidence,
})
export type EntityLink = Readonly<z.infer<typeof EntityLink>>

/** What a setup is limited to: a name, and the entity that it means where there is one. */
export const ScopeTerm = z.object({ name: z.string().min(1), entity: z.string().nullable() })
export type ScopeTerm = Readonly<z.infer<typeof ScopeTerm>>

/**
 * One configuration that a paper ran, as far as the document states it. `scope` is empty for what holds
 * for the whole paper; names of one kind in it are alternatives, names of different kinds a conjunction.
 */
export const Setup = z.object({
  scope: z.array(ScopeTerm).readonly(),
  /** What the scope leaves out ("all models except WideResNet-28-10"). */
  except: z.array(ScopeTerm).readonly(),
  links: z.array(EntityLink).readonly(),
  settings: z.array(SettingLink).readonly(),
})
export type Setup = Readonly<z.infer<typeof Setup>>
