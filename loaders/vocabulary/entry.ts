/** Kinds of name that the vocabulary holds. */
export const VOCABULARY_KINDS = ['dataset', 'architecture', 'method', 'software', 'hardware'] as const
export type VocabularyKind = (typeof VOCABULARY_KINDS)[number]

/** One canonical name with what else it is called. */
export interface VocabularyEntry {
  readonly kind: VocabularyKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Those of the names (canonical or alias) that are ordinary words or ambiguous: they count only beside a word of the kind. */
  readonly ambiguous: ReadonlySet<string>
  /** Canonical name of the broader entry of the same kind, or null. */
  readonly parent: string | null
  /** Name of the data file without its ending ("optimizers"): what sort of thing it is. */
  readonly theme: string
  readonly flags: ReadonlySet<VocabularyFlag>
  /** Of a device: the sizes of memory that it is sold with, in gigabytes. */
  readonly memoryGb: readonly number[]
  /** `data/methods/optimizers.txt:12`, for `npm run alias -- where NAME`. */
  readonly origin: string
}

/**
 * - `context`: the name is also an ordinary word; it counts only beside a word of its kind ("the Letter dataset")
 * - `case`: letters count only in the case of the entry
 * - `anycase`: letters count in any case, although the name is short
 * - `depth`: a family whose members add numbers ("ResNet-18", "WideResNet-28-10")
 * - `size`: a family whose members add a size ("BERT-large", "Swin-T")
 * - `patch`: a family whose members add size and patch ("ViT-B/16")
 * - `params`: a family whose members add a number of parameters ("LLaMA-7B")
 * - `scale`: a family whose members add a letter and a number ("EfficientNet-B5")
 * - `broad`: an area or a group rather than one thing; it is recognised, and taken as a fact only where nothing else is
 */
export const VOCABULARY_FLAGS = [
  'context', 'case', 'anycase', 'depth', 'size', 'patch', 'params', 'scale', 'broad',
] as const
export type VocabularyFlag = (typeof VOCABULARY_FLAGS)[number]
