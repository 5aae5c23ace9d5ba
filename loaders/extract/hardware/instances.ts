import type { Device } from './device'

/** Families of instances by the letters that Amazon gives them, with generation, attributes and size: "p3.2xlarge". */
const AMAZON = /\b((?:[acdfghimprtx]|inf|trn|vt|hpc)\d{1,2}[a-z]{0,3}(?:-[a-z0-9]{1,6})?)\.(nano|micro|small|medium|large|xlarge|\d{1,3}x?large|\d{1,3}XL|2XL|metal)\b/gi
/** Machine types of Google: "n1-highmem-8". */
const GOOGLE = /\b([acegmn]\d[adp]?)-(standard|highmem|highcpu|highgpu|megagpu|ultragpu|ultramem|megamem)-(\d{1,3}g?)\b/g

/** Machines that are hired, which their makers name by family and size. */
export function findInstances(text: string): readonly Device[] {
  const found: Device[] = []
  if (/large|micro|metal|small|medium|nano|\dXL/i.test(text)) {
    for (const match of text.matchAll(AMAZON)) found.push(instance(match, `Amazon EC2 ${match[1]!.toLowerCase()}.${match[2]!.toLowerCase().replace(/(\d)x?l$/, '$1xlarge')}`))
  }
  if (/-(?:standard|high|mega|ultra)/.test(text)) {
    for (const match of text.matchAll(GOOGLE)) found.push(instance(match, `Google Cloud ${match[0]}`))
  }
  return found.sort((a, b) => a.start - b.start)
}

function instance({ index: start, 0: { length } }: RegExpExecArray, name: string): Device {
  return { name, parent: null, memoryGb: [], start, end: start + length, type: 'board', rule: 'hardware.instance' }
}
