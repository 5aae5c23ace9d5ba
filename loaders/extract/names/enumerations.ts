import type { Mention } from '../mention'

const NUMBERS_AFTER = /^\s?(?:\/|,|and|&|or|-?\s?,)\s?-?(\d{2,4})(?:\s?(?:\/|,\s?and|,|and|&)\s?-?(\d{2,4}))?(?![\w.%]|\s?(?:epochs?|classes|layers|images|iterations|samples|steps|GPUs?|runs))/

/** "CIFAR-10/100", "ResNet-18 and 34": the members that only their numbers name. */
export function enumeratedNames(text: string, names: readonly Mention[]): readonly Mention[] {
  return names.flatMap((name) => {
    const numbered = /^(.*?[A-Za-z]-?)(\d{2,3})$/.exec(name.name)
    if (numbered === null || (name.kind !== 'dataset' && name.kind !== 'architecture')) return [name]
    const stem = numbered[1]!
    const after = text.slice(name.end, name.end + 24)
    const match = NUMBERS_AFTER.exec(after)
    if (match === null || !isList(stem, match[0], match[1]!)) return [name]
    const added: Mention[] = []
    let from = name.end
    for (const digits of [match[1], match[2]]) {
      if (digits === undefined || digits === numbered[2]) continue
      const start = text.indexOf(digits, from)
      from = start + digits.length
      added.push({ ...name, name: `${stem}${digits}`, raw: digits, start, end: from, rule: 'name.enumeration', confidence: 0.85 })
    }
    return [name, ...added]
  })
}

/** A slash joins any numbers; words and commas only those that the family is known with. */
function isList(stem: string, joint: string, digits: string): boolean {
  if (joint.includes('/')) return true
  if (/^CIFAR-$/.test(stem)) return digits === '10' || digits === '100'
  return /^(?:ResNet|VGG|DenseNet|WideResNet|PreResNet|ResNeXt)-$/.test(stem) && /^(?:18|34|50|101|152|16|19|11|13|121|169|201|56|110|20|32|44)$/.test(digits)
}
