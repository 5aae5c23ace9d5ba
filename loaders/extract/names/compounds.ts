import type { Mention } from '../mention'

/** Hyphenated beginnings that make no new name ("pre-trained", "non-linear", "multi-layer", "ImageNet-ResNet"). */
const NO_NAME = /^(?:pre|non|multi|semi|self|sub|super|post|un|re|co|two|three|one|single|double|dual|end|state|large|small|full|low|high|deep|shallow|wide|teacher|student|target|source|base|baseline|our|standard|vanilla|original|naive|frozen|trained|pretrained|finetuned|like|based|style|free|LLM|GPU|CPU|PyTorch|Torch|Keras|TensorFlow|I|II|A|B|the|in|on|and|or|vs|i|e|x|l|k|n|top|step|cross|Fig|Table|Eq|Sec|per|pool|all|by|CIFAR|MNIST|SOTA|L1|L2|T|S|layer|\d+)$/i
const PREFIX = /(?:^|[\s(,;/"“'‘[])([\p{L}\p{N}]{1,12}(?:-[\p{L}\p{N}]{1,8})?)-$/u
const ADJECTIVE = /(?:[\p{Ll},)] )(\p{Lu}\p{Ll}{3,11}(?:less|al|ic|ed|ive|ble|ary|ar|ous|ing|er))\s$/u
const PLAIN_ADJECTIVE = /^(?:Pretrained|Trained|Standard|Original|Residual|Conditional|Convolutional|Neural|Experimental|Additional|Vanilla|Typical|General|Natural|Visual|Temporal|Spatial|Statistical|Stochastic|Empirical|Numerical|Wasserstein|Generative|Variational|Hierarchical|Global|Local|Linear|Nonlinear|Canonical|Popular|Regular|Similar|Using|Training|Testing|Following|During|Including|Comparing|Learning|Fine-tuning|Modified|Proposed|Improved|Based|Compared|Masked|Supervised|Unsupervised|Large|After|Under|Over|Either|Other|However|Whether|Transformer|Encoder|Decoder|Bigger|Smaller|Larger|Deeper|Wider|Faster|Quantized|Sparse|Bayesian|Gaussian)$/

/**
 * "LM-ResNet", "Skipless ResNet-18": a known network with a beginning of its own is another network, of the
 * same family. `names` are sorted; the result is too.
 */
export function compoundNames(text: string, names: readonly Mention[]): readonly Mention[] {
  const prefixed = names.filter((name, index) => {
    const next = names[index + 1]
    // "LM" of "LM-ResNet" is the beginning of the name behind it.
    return !(name.broad === true && next !== undefined && next.start === name.end + 1 && next.kind === 'architecture' && /[-\u2010\u2011]/.test(text[name.end]!))
  })
  return prefixed.map((name, index) => {
    if (name.kind !== 'architecture' || name.broad === true || /^\p{Ll}/u.test(name.name)) return name
    const floor = prefixed[index - 1]?.end ?? 0
    const from = Math.max(floor, name.start - 28)
    const before = text.slice(from, name.start).replace(/[\u2010\u2011]/g, '-')
    const prefix = PREFIX.exec(from === 0 ? ` ${before}` : before)?.[1]
    if (prefix !== undefined && /\p{Lu}|^\p{Ll}$/u.test(prefix) && !NO_NAME.test(prefix)) return compound(text, name, `${prefix}-`, prefix.length + 1)
    const adjective = ADJECTIVE.exec(before)?.[1]
    if (adjective === undefined || PLAIN_ADJECTIVE.test(adjective)) return name
    return compound(text, name, `${adjective} `, adjective.length + 1)
  })
}

function compound(text: string, name: Mention, prefix: string, length: number): Mention {
  const start = name.start - length
  return {
    ...name, name: `${prefix}${name.name}`, start, raw: text.slice(start, name.end), parent: name.name, rule: 'name.compound', confidence: 0.8,
  }
}
