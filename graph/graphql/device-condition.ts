import type { DeviceCondition, SetupIndex } from '@/graph/index'
import { builder } from './builder'
import { badInput } from './errors'
import { entityOf } from './named-entity'

export const DeviceConditionType = builder.inputType('DeviceCondition', {
  description: 'On how many devices a paper must say that it ran something.',
  fields: (t) => ({
    hardware: t.string({ description: 'Any name or identifier of a device, which stands for narrower ones too: `"RTX 2080 Ti"`. Left out, any.' }),
    from: t.int({ description: 'At least so many devices over all machines: `1`.' }),
    to: t.int({ description: 'At most so many devices over all machines: `8`.' }),
  }),
})

/** A condition with identifiers in place of names, checked. */
export function deviceCondition({ hardware, from, to }: typeof DeviceConditionType.$inferInput, index: SetupIndex): DeviceCondition {
  if (typeof from === 'number' && typeof to === 'number' && from > to) throw badInput(`\`from\` is ${from}, which is more than \`to\`, ${to}. Exchange them.`)
  return {
    ...(typeof hardware === 'string' && { hardware: entityOf(hardware, 'Hardware', index).id }),
    ...(typeof from === 'number' && { from }),
    ...(typeof to === 'number' && { to }),
  }
}
