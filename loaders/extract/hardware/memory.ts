import type { Device } from './device'

const SIZE = String.raw`(\d{1,3}(?:\.\d{1,2})?)[\s-]?(?:G[Bb]s?|Gi\s?B|G|gigabytes?|Gbytes?|GBytes?)(?![\w/])`
/** "A100 80GB", "V100-32G", "A100 (40GB)", "RTX 3090 GPUs (24 GB)" */
const DIRECT_AFTER = new RegExp(String.raw`^[\s-]{0,2}(?:(?:SXM\d?|PCIe|PCI-E|NVLink|Tensor\s?Core|tensor core|graphics?|GPUs?|GPU|cards?|Ti|super)[\s-]{0,2}){0,4}[\s,(\[-]{0,3}${SIZE}`, 'i')
/** "GPU with 24GB of memory", "GPUs, each with 32 GB RAM" */
const WITH_AFTER = new RegExp(String.raw`^[\s-]{0,2}(?:\S{1,12}\s){0,3}?\(?,?\s?(?:each\s)?(?:with|having|of|has|featuring|and|equipped with|containing)\s(?:each\s)?(?:a\s|the\s|about\s)?(?:memory (?:size )?of\s|VRAM of\s|total\s)?${SIZE}\s?-?(?:of\s)?(?:on-?board\s|GPU\s|video\s|device\s|graphics?\s|HBM\d?\s|each\s|GDDR\w*\s)?(V?RAM|memor(?:y|ies)|each)?`, 'i')
/** "32GB V100", "four 24 GB NVIDIA RTX 3090" */
const BEFORE = new RegExp(String.raw`${SIZE}\)?[\s-]?(?:(?:NVIDIA|Nvidia|GeForce|Tesla|Quadro|RTX|GTX|memory|GPU|VRAM|version of|of)[\s-]){0,3}$`, 'i')

/** Memory of one device in gigabytes, where the text says it; null where it does not, and for CPUs. */
export function memoryOf(text: string, device: Device): number | null {
  if (device.type !== 'accelerator') return null
  const after = text.slice(device.end, device.end + 90)
  const direct = DIRECT_AFTER.exec(after)
  if (direct !== null && isSold(device, Number(direct[1]), after.slice(direct[0].length))) return Number(direct[1])
  const before = BEFORE.exec(text.slice(Math.max(0, device.start - 40), device.start))
  if (before !== null && isSold(device, Number(before[1]), '')) return Number(before[1])
  const withSize = WITH_AFTER.exec(after)
  if (withSize === null || !isSold(device, Number(withSize[1]), withSize[2] ?? '')) return null
  return Number(withSize[1])
}

/** A size is the device's own where it is sold with it; where that is unknown, where no machine's RAM is meant. */
function isSold(device: Device, size: number, unitWords: string): boolean {
  if (device.memoryGb.length > 0) return device.memoryGb.includes(size)
  return size <= 192 && !/^\s?(?:of\s)?(?:system\s|main\s)?RAM/i.test(unitWords)
}
