import type { DocumentMention } from '../document-mention'

/** Families that a text names as a shorthand for members that it names too ("CIFAR" for CIFAR-10 and CIFAR-100). */
const SHORTHAND = new Set([
  'dataset:CIFAR', 'dataset:WMT', 'dataset:IWSLT', 'dataset:SST', 'dataset:SemEval', 'dataset:TREC', 'dataset:MovieLens', 'dataset:LDC', 'dataset:Reddit',
  'architecture:Transformer', 'architecture:VGG', 'architecture:Inception', 'architecture:MobileNet', 'architecture:GPT', 'architecture:YOLO', 'architecture:autoencoder',
  'architecture:variational autoencoder', 'architecture:recurrent neural network', 'method:MoCo', 'method:quantization', 'method:contrastive loss', 'method:pruning',
])

/** Rejects the shorthand names of families whose members the document names. */
export function settleFamilies(mentions: readonly DocumentMention[]): readonly DocumentMention[] {
  const facts = mentions.filter((mention) => mention.rejected === null)
  return mentions.map((mention) => {
    if (mention.rejected !== null || !SHORTHAND.has(`${mention.kind}:${mention.name}`)) return mention
    const member = facts.find((other) => other.kind === mention.kind && other.name !== mention.name &&
      (other.parent === mention.name || isMemberByName(other.name, mention.name)))
    return member === undefined ? mention : { ...mention, rejected: `a shorthand; ${member.name} is named` }
  })
}

/** "VQ-VAE" of VAE, "vision transformer" of Transformer, "post-training quantization" of quantization. */
function isMemberByName(name: string, family: string): boolean {
  const short = family === 'variational autoencoder' ? 'VAE' : family === 'recurrent neural network' ? 'RNN' : family
  return name.length > short.length && name.toLowerCase().includes(short.toLowerCase())
}
