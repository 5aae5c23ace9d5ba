/** A reproducibility card in our own words, of a paper that does not exist. */
export function card(
  title: string,
  setup = 'All models are trained for 90 epochs with a batch size of 256 and a learning rate of 0.1.',
): string {
  return `${title}
Authors: First Author, Second Author
ICLR 2021 | Conference PDF | Archive PDF | Plain Text | LLM Run Details
| Reproducibility Variable | Result | LLM Response |
|---|---|---|
| Research Type | Experimental | ResNet-50 is evaluated on ImageNet. |
| Open Datasets | Yes | ImageNet is used for training. |
| Hardware Specification | No | The hardware is not described. |
| Experiment Setup | Yes | ${setup} |
`
}

/** Many cards, each of a file of its own: name and text. */
export function cards(count: number): readonly (readonly [fileName: string, text: string])[] {
  return Array.from({ length: count }, (_, i) => [
    `card-${String(i).padStart(5, '0')}.md`,
    card(
      `Paper number ${i} on training`,
      `ResNet-50 is trained on ImageNet for ${60 + (i % 40)} epochs ` +
        `with a batch size of ${64 * (1 + (i % 5))} and weight decay 0.0001.`,
    ),
  ])
}
