/** Kind that a name of the paper's own, or one that no list has, is by its form and by the words behind it. */
export type NewNameKind = 'dataset' | 'architecture' | 'method'

const ARCHITECTURE_FORM = /(?:Nets?|NET|Network|Networks|[Ff]ormers?|Transformer|GAN|VAE|AE|ViT|BERTa?|GPT|CNN|RNN|LSTM|GNN|GCN|NeRF|UNet|Mixer|Mamba|LLaMA|LLaVA|DETR|YOLO|ResNet\S*|Autoencoder|VAE)(?:[-+]?[\w+]{0,6})?$/
const DATASET_FORM = /(?:Bench|QA|Corpus|Set|DB|-\d+[KkM]|\d{3})$/
const ARCHITECTURE_AFTER = /^[^.;]{0,6}(?:,|\s|\()\s?(?:is\s|which is\s|i\.e\.,?\s)?(?:an?\s|the\s)?(?:[\w-]+\s){0,5}?(?:network|architecture|transformer|backbone|neural net|encoder|decoder|autoencoder|language model|foundation model)\b(?!\s(?:search|pruning|training|compression|distillation|for))/i
const DATASET_AFTER = /^[^.;]{0,6}?(?:,|\s|\()\s?(?:is\s|which is\s)?(?:an?\s|the\s)?(?:[\w-]+\s){0,4}?(?:dataset|data set|benchmark|corpus|test suite|testbed|collection of)\b/i
const DATASET_NEAR = /^\s?(?:dataset|data set|benchmark|corpus)\b/i

/** The kind of a new name from its form and the text behind it; method where nothing tells. */
export function kindOfName(name: string, after: string): NewNameKind {
  if (/^(?:ImageNet|ShapeNet|CIFAR|MNIST)./.test(name)) return 'dataset'
  if (DATASET_NEAR.test(after) || (DATASET_AFTER.test(after) && !/\b(?:method|framework|algorithm)\b/i.test(after.slice(0, 60)))) return 'dataset'
  if (ARCHITECTURE_FORM.test(name)) return 'architecture'
  if (DATASET_FORM.test(name)) return 'dataset'
  return ARCHITECTURE_AFTER.test(after) ? 'architecture' : 'method'
}
