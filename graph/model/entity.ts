import { z } from 'zod'
import { ENTITY_KINDS } from './kinds'

/** A named thing that setups share. Its identifier is made from kind and canonical name. */
export const Entity = z.object({
  id: z.string().min(3),
  kind: z.enum(ENTITY_KINDS),
  name: z.string().min(1),
  /** Other names, from the vocabulary; sorted, without the canonical name. */
  aliases: z.array(z.string().min(1)).readonly(),
  /** Identifier of the broader entity of the same kind (`architecture:resnet` for ResNet-18), or null. */
  parent: z.string().nullable(),
})
export type Entity = Readonly<z.infer<typeof Entity>>
