/** A clone of the card corpus in small, in our own words: cleaned and raw files, and the lists of papers. */
export function corpusClone(): Readonly<Record<string, string>> {
  const variable = (result: number, text: string) => ({ result, paper_text: text })
  const setup = 'ResNet-50 is trained on ImageNet for 90 epochs with a batch size of 256.'
  const cleaned = {
    research_type: variable(0, 'Networks are compared by experiment.'),
    affiliation: variable(2, 'First Author, A Company'),
    pseudocode: variable(0, 'There is none.'),
    open_source_code: variable(1, 'Code: https://github.com/example/first'),
    open_datasets: variable(1, 'ImageNet is used.'),
    dataset_splits: variable(0, 'Splits are not described.'),
    hardware_specification: variable(1, 'Training runs on 4 NVIDIA V100 GPUs.'),
    software_dependencies: variable(0, 'No versions are given.'),
    experiment_setup: variable(1, setup),
    title: 'A First Paper',
    authors: 'First Author, Second Author',
    pdf_url: 'https://openreview.net/pdf?id=AbC-1',
  }
  const {
    title: _title,
    authors: _authors,
    pdf_url: _url,
    open_datasets: train,
    dataset_splits: validation,
    ...rest
  } = cleaned
  const raw = {
    ...rest,
    train,
    validation,
    test: variable(0, 'Not described.'),
    hypothesis: variable(0, 'None.'),
    input_tokens: 7,
  }
  const list = (rows: readonly string[]) =>
    ['Conference,Year,Filename,Title,Authors,Category,PDF_URL', ...rows, ''].join('\n')
  return {
    'results/experiment/cleaned_data/ICLR_2020.json': JSON.stringify({
      a_first_paper__00000001: cleaned,
      twice__00000002: { ...cleaned, title: 'Twice', experiment_setup: variable(1, 'The batch size is 32.') },
      model: 'a language model',
      questions: 'How this file was made: "research_type"',
      temperature: -1,
    }),
    'results/experiment/raw_data/ICLR/2020/ICLR_2020_1_50.json': JSON.stringify({
      twice__00000002: { ...raw, experiment_setup: variable(1, 'The batch size is 64.') },
      in_the_list_alone__00000003: raw,
      without_a_list__00000004: { ...raw, affiliation: variable(-1, '') },
      listed_but_broken__00000005: { input_tokens: 7 },
      prompt: 'How this file was made',
    }),
    'paper_lists/downloaded_papers/ICLR_2020.csv': list([
      'ICLR,2020,a_first_paper__00000001.pdf,A First Paper,"First Author, Second Author",poster,' +
        'https://openreview.net/pdf?id=AbC-1',
      'ICLR,2020,twice__00000002.pdf,Twice,First Author,None,https://openreview.net/pdf?id=Def_2',
      'ICLR,2020,in_the_list_alone__00000003.pdf,"In the List, ""Quoted"", and Alone",' +
        '"Third Author, Fourth Author",None,https://example.org/3.pdf',
      'ICLR,2020,listed_but_broken__00000005.pdf,Listed but Broken,Fifth Author,None,',
    ]),
    'results/figures/table.json': '{"not": "a card"}',
    'scripts/run.py': 'print(1)\n',
    'README.md': 'A corpus.\n',
  }
}
