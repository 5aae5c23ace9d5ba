import type { Span } from '../text/span'

/** A stretch that looks like a name: `name` is it with the splits of PDF text joined ("Acc Net" is "AccNet"). */
export interface Candidate extends Span {
  readonly name: string
  /** One capitalised word, as a sentence's first or a person's name is too. */
  readonly weak: boolean
}

const LONGEST_TOKEN = 40

/** Abbreviations and words with capitals that name no dataset, model or method of their own. */
const COMMON = new Set([
  'GPU', 'GPUs', 'CPU', 'CPUs', 'TPU', 'TPUs', 'RAM', 'VRAM', 'SSD', 'HDD', 'GB', 'MB', 'TB', 'KB', 'GHz', 'MHz', 'FLOPs', 'FLOPS', 'GFLOPs', 'OOM',
  'AUC', 'ROC', 'AUROC', 'AUPRC', 'AUPR', 'MAP', 'mAP', 'AP', 'RMSE', 'MSE', 'MAE', 'NMSE', 'PSNR', 'SSIM', 'FID', 'IS', 'LPIPS', 'BLEU', 'ROUGE',
  'METEOR', 'CIDEr', 'SPICE', 'WER', 'CER', 'MRR', 'NDCG', 'nDCG', 'NMI', 'ARI', 'ACC', 'Acc', 'F1', 'F-1', 'EM', 'IoU', 'mIoU', 'PPL', 'NLL', 'ECE',
  'KL', 'JS', 'MI', 'SNR', 'SOTA', 'SoTA', 'NLP', 'CV', 'AI', 'ML', 'RL', 'DL', 'IR', 'NLU', 'NLG', 'NMT', 'MT', 'QA', 'VQA', 'NLI', 'NER', 'POS', 'ASR',
  'TTS', 'OCR', 'DNN', 'DNNs', 'NN', 'NNs', 'ANN', 'IID', 'OOD', 'ID', 'IDs', 'URL', 'API', 'APIs', 'PDF', 'HTML', 'HTTP', 'LLM', 'LLMs', 'LM', 'LMs',
  'MDP', 'MDPs', 'POMDP', 'POMDPs', 'PDE', 'PDEs', 'ODE', 'ODEs', 'SDE', 'SDEs', 'DAG', 'DAGs', 'RGB', 'RGB-D', '2D', '3D', '1D', '4D', 'MRI', 'CT',
  'EEG', 'ECG', 'EHR', 'DNA', 'RNA', 'NP', 'NP-hard', 'LP', 'QP', 'PAC', 'VC', 'CI', 'SD', 'STD', 'SE', 'SEM', 'ICLR', 'ICML', 'NeurIPS', 'NIPS', 'AAAI',
  'IJCAI', 'CVPR', 'ICCV', 'ECCV', 'ACL', 'EMNLP', 'NAACL', 'KDD', 'WWW', 'SIGIR', 'UAI', 'AISTATS', 'COLT', 'IEEE', 'ACM', 'arXiv', 'GitHub', 'Github',
  'LDC', 'MIT', 'CMU', 'UC', 'USA', 'UK', 'US', 'EU', 'NY', 'LA', 'TODO', 'N/A', 'PC', 'OS', 'HPC', 'AWS', 'GCP', 'DDR4', 'SLURM', 'LTS',
  'I', 'II', 'III', 'IV', 'V', 'VI', 'T', 'N', 'K', 'M', 'D', 'A', 'B', 'C', 'S', 'P', 'Q', 'R', 'L', 'H', 'W', 'X', 'Y', 'Z', 'O', 'E', 'F', 'G', 'U',
  'IN', 'NOT', 'AND', 'OR', 'THE', 'WE', 'OF', 'ON', 'FOR', 'TO', 'WITH', 'BY', 'FROM', 'YES', 'NO', 'EXPERIMENTS', 'EXPERIMENTAL', 'RESULTS', 'TABLE', 'FIGURE',
  'Non-IID', 'non-IID', 'Non-iid', 'i.i.d', 'Top-1', 'Top-5', 'top-1', 'MiB', 'GiB', 'McNemar', 'PhD', 'iOS', 'eBay', 'YouTube', 'LaTeX', 'AM', 'PM', 'TP', 'FP', 'FN', 'TN',
  'LDC1', 'LDC2', 'UCI1', 'UCI2', 'UCI3', 'eXplainable', 'XAI', 'FPGA', 'FPGAs', 'ASIC', 'TBox', 'ABox', 'ABoxes', 'TBoxes', 'DLs', 'FD', 'CP', 'RDF', 'FPS', 'BLEU-4', 'Rouge-L', 'ROUGE-L', 'A100-80GB', 'Hit@1', 'Acc@1', 'H@1', 'P@1', 'R@1', 'mIOU', 'AUPRO', 'CD', 'EMD', 'MAPE', 'SMAPE', 'MPJPE', 'PCK', 'PQ', 'APE', 'RAdam', 'LR-schedule', 'MLPs', 'Wi-Fi', 'McFadden', 'U.S', 'U.K', 'e.g', 'Ph.D', 'GDP', 'COVID', 'COVID-19', 'HIV', 'MacOS', 'PI', 'TA', 'IRB', 'CC', 'CC-BY', 'DOI', 'ISBN', 'MHz', 'KHz', 'kHz', 'Hz', 'IDs', 'OK', 'FAQ', 'CDF', 'PDF', 'PMF', 'RHS', 'LHS', 'w.r.t', 'UI', 'GUI', 'VM', 'VMs', 'vCPU', 'vCPUs', 'NFS', 'SSH', 'USB', 'LED', 'LEDs', 'GPS', 'IMU', 'LiDAR', 'RADAR', 'ToF', 'FOV', 'SfM', 'MCMC-based', 'DNN-based', 'CNN-based', 'GAN-based', 'Transformer-based', 'VAE-based', 'RL-based', 'GNN-based', 'GP-based', 'RNN-based', 'VideoQA', 'AD', 'OWL', 'XML', 'JSON', 'CSV', 'SQL', 'HD', 'SPARQL', 'TCP', 'UTF-8', 'ASCII', 'ImageNet-pretrained', 'SSL', 'FL', 'HE', 'MPC', 'CL', 'DA', 'DG', 'UDA', 'ZSL', 'FSL', 'MTL', 'IL', 'IRL', 'MARL', 'HRL', 'HPO', 'AutoML', 'KG', 'KGs', 'IoT', 'GDPR', 'AMT', 'SAT', 'CSP', 'CSPs', 'SMT', 'MIP',
  'ReLU', 'LR', 'BS', 'LLC', 'Inc', 'BSD', 'ID-1', 'STEM', 'NISQ', 'SI', 'AT', 'RQ1', 'RQ2', 'RQ3', 'Q1', 'Q2', 'Q3', 'S1', 'S2', 'A1', 'A2', 'C1', 'C2', 'T1', 'T2', 'MLE', 'ERM', 'PCA', 'Llm', 'LLM-based',
])
/** Words that begin sentences and phrases; no part of a name unless in its middle. */
const ORDINARY = new Set((
  'The We In For Our This All To As On These Each Both When Note Then A An It Table Figure Fig Section Sec Algorithm Appendix Eq Experiments Experimental Results ' +
  'Experiment From At By And Of With Is Are That Finally First Second Third Following However Additionally Specifically While If Here There Moreover Yes No Data Dataset ' +
  'Datasets Training Test Testing Implementation Details Also Since After During Using Unless They Their Its Based Further Furthermore Next One Two Three Four Five Similar Such ' +
  'Other Different Evaluation Comparison Performance Empirical Setup Method Methods Model Models Where Which But Not Or So Only Most More Many Some Any Every Let Given ' +
  'Under Over Between Within Without Through Throughout Figures Tables Sections Theorem Lemma Proposition Corollary Definition Assumption Equation Step Steps Stage Phase Part ' +
  'Task Tasks Problem Problems Network Networks Neural Deep Learning Machine Random Linear Multi Single Large Small High Low New Novel Standard Default Original Proposed Baseline ' +
  'Baselines Number Size Batch Rate Input Output Layer Layers Loss Accuracy Error Training Validation Train Optimization Optimizer Hyperparameters Hyperparameter Parameter Parameters ' +
  'Compared Comparing Because Thus Therefore Hence Besides Overall Similarly Instead Although Despite Unlike Like Among Across Before Until Once Upon Via Per Non Pre Post Re Sub ' +
  'Extensive Numerical Simulation Simulations Synthetic Real Source Code Available Footnote See Please Due Detailed Various Several Same Another Even Still Just Now Recently Previous ' +
  'English Chinese German French Spanish Gaussian Bayesian Markov Monte Carlo Euclidean Bernoulli Poisson Dirichlet Laplace Fourier Hessian Nash Pareto Lipschitz Python Java Google Microsoft ' +
  'Amazon Facebook Stanford University Institute Department School Laboratory California China January February March April May June July August September October November December'
).split(' '))
/** Capitalised words that a version of a known name may begin with; never the beginning of another name. */
const PERSON_BEFORE = /(?:\bet al\.?|[A-Z]\.)\s?$/

/** Candidates in a text, in order; bracketed citations are left out. Linear. */
export function nameCandidates(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  const skip = citationEnds(text)
  for (let at = 0; at < text.length; at += 1) {
    const start = at
    if (!isWordCode(text.charCodeAt(at))) continue
    let hasCapital = false
    for (; at < text.length && at - start < LONGEST_TOKEN && isTokenCode(text.charCodeAt(at)); at += 1) hasCapital ||= isCapital(text.charCodeAt(at))
    let end = at
    while (end > start && !isTokenEnd(text.charCodeAt(end - 1))) end -= 1
    // Most words are small ones: only a short one may begin a name that was split ("mm VAE").
    if (!hasCapital && !(end - start <= 4 && isCapital(text.charCodeAt(end + 1)))) continue
    const past = skip(start)
    const candidate = past === null ? candidateAt(text, start, text.slice(start, end)) : null
    if (candidate !== null) found.push(candidate)
    at = Math.max(past ?? candidate?.end ?? 0, end, start + 1) - 1
  }
  return found
}

/** Letters and digits of any script. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}

/** What stands inside a name: letters, digits, and + _ / . ' * - */
function isTokenCode(code: number): boolean {
  return isWordCode(code) || code === 43 || code === 95 || code === 47 || code === 46 || code === 39 || code === 42 || code === 45 || code === 0x2019
}

function isTokenEnd(code: number): boolean {
  return isWordCode(code) || code === 43 || code === 42
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(String.fromCharCode(code)))
}

function candidateAt(text: string, start: number, token: string): Candidate | null {
  const joined = joinedCamel(text, start, token)
  if (joined !== null) return joined
  const word = token.replace(/[.'’]+s?$/, '')
  const end = start + word.length
  if (isNameToken(word)) return { start, end, name: word.replace(/(?<=\p{Lu}{2})s$/u, ''), weak: false }
  if (!isCapitalised(word) || PERSON_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return null
  const phrase = /^(?: \p{Lu}[\p{Ll}-]{2,15}){0,3}/u.exec(text.slice(end, end + 60))?.[0] ?? ''
  return { start, end: end + phrase.length, name: word + phrase, weak: true }
}

/** Whether a word is an abbreviation or a term of the field, and no name of anything of its own. */
export function isCommonTerm(word: string): boolean {
  return COMMON.has(word)
}

/** Whether a token looks like a name by itself: several capitals, or capitals and digits, or a capital inside. */
export function isNameToken(token: string): boolean {
  if (/^\p{Lu}?\p{Ll}*$/u.test(token) || COMMON.has(token) || token.length < 2 || token.length > 30 || /^\d+(?:[./x×-]\d+)*[A-Za-z]{0,2}$/.test(token)) return false
  if (/^(?:https?|www)\b|\.(?:com|org|net|io|edu|py|txt|html)\b/i.test(token)) return false
  const parts = token.split(/[-/_]/)
  if (parts.length > 1 && COMMON.has(parts[0]!) && parts.slice(1).every((part) => /^\p{Ll}*$|^\d+$/u.test(part))) return false
  const capitals = token.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals === 0) return false
  if (/\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}?/u.test(token)) return true
  if (/\d/.test(token) && /\p{L}{2}/u.test(token)) return !/^(?:Table|Figure|Fig|Eq|Section|Sec|Algorithm|Step|Task|Layer|Level|Stage|Phase|Case|Type|Class|Round|Top|Day|Year|Item|Line|Page|Part|Group|Exp|Appendix|Theorem|Lemma)[-.]?\d/i.test(token)
  return capitals >= 2 && !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u.test(token)
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+|\d+)?$/u.test(word) && !ORDINARY.has(word)
}

/** A piece of a name that PDF text split at a capital: "Di", "Li", "Gen", "T", "Zero", "SNet". */
const PIECE = /^(?:\p{Lu}\p{Ll}{0,9}|\p{Lu}{1,5}\p{Ll}{0,4}|\p{Ll}{1,4})\d{0,3}$/u
const TAIL = /^(?:S?Nets?|NET|GANs?|VAEs?|AE|BERTa?|GPT|Former|ViTs?|CNNs?|RNNs?|LSTMs?|GNNs?|GCNs?|NeRF|Mixer|Flow|Bench|QA|DB|RL|MIL|GNN|KD|Attn|MAML|SGD|Adam|UCB|LoRA|Prop|Grad|Boost|Mix|Aug|Drop|Norm|Diff|Seg|Det|Rec|Gen|Eval|Set|CLIP|LM|LLM|VL|SQL|OPT|PPO|DQN|MoE|ODE|PDE|SR|TTS|ASR)(?=$|-)/u
const ENGLISH = /^(?:We|In|On|As|It|Is|An|At|By|If|Of|Or|To|So|Do|No|Be|He|My|Up|Us|All|The|For|Our|And|Not|Are|Was|Has|Can|May|Its|Use|Two|One|Six|Ten|See|New|Any|How|Why|Who|Set|Run|Let|End|Top|Low|Big|Web|Law|Art|Air|Car|Bus|Both|Each|This|That|With|From|When|Then|Here|Some|Most|Such|Only|Deep|Data|Test|Code|Task|Loss|Step|Case|Note|Mean|Real|Zero|Fast|Full|Open|Free|Best|Next|Last|Left|Self|User|Wang|Zhang|Chen|Liu|Yang|Huang|Zhou|Zhao|Sun|Lin|Guo|Luo|Zhu|Hu|Li|Wu|Xu|Ma|Gao|He|Yu|Lu|Kim|Lee|Park|Ho|Jin|Fu|Ye|Du|Cai|Pan|Fan|Xie|Lei|Kingma|Ba|Le|De|Van|Von|Mc|La)$/

/** "Acc Net", "mm VAE", "Zero SNet", "Di Li Gen T": a name whose camel case was split; null where there is none. */
function joinedCamel(text: string, start: number, token: string): Candidate | null {
  const pieces = [token]
  let end = start + token.length
  if (text[end] !== ' ' || !isCapital(text.charCodeAt(end + 1)) || !PIECE.test(token) || COMMON.has(token)) return null
  for (let count = 0; count < 4; count += 1) {
    const next = /^ (\p{Lu}[\p{L}\p{N}-]{0,14})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 18))
    if (next === null) break
    const piece = next[1]!
    const [head = ''] = piece.split('-')
    if (!PIECE.test(head) || ORDINARY.has(piece) || (COMMON.has(head) && !TAIL.test(piece) && !(/^\p{Lu}\p{Ll}{1,2}$/u.test(token) && !ENGLISH.test(token)))) break
    pieces.push(piece)
    end += next[0].length
  }
  for (let count = pieces.length; count >= 2; count -= 1) {
    const used = pieces.slice(0, count)
    if (!isSplit(used)) continue
    const length = used.join(' ').length
    return { start, end: start + length, name: used.join('').replace(/(?<=\p{Lu}{2}|Net|Former)s$/u, ''), weak: false }
  }
  return null
}

function isSplit(pieces: readonly string[]): boolean {
  const [first = ''] = pieces
  const last = pieces.at(-1)!
  if (pieces.length === 2 && TAIL.test(last)) {
    return /^\p{Lu}/u.test(first) ? !ORDINARY.has(first) || first === 'Zero' || first === 'Deep' : first.length <= 3 && !/^(?:a|an|and|as|at|by|for|in|is|it|no|of|on|or|our|the|to|we|use|set|one|two|all|new|via|per|big|low|top|its|few|non|pre|sub|raw)$/.test(first)
  }
  // Several short pieces: at least one that is no word, none a whole word of the language.
  return /^\p{Lu}/u.test(first) && pieces.every((piece) => piece.length <= 4 && !ENGLISH.test(piece)) && pieces.some((piece) => piece.length <= 3) &&
    (pieces.length > 2 || pieces.some((piece) => piece.length <= 2))
}

const CITATION = /\((?:[^()]{0,80}?\b(?:19|20)\d\d[a-z]?\b[^()]{0,160})\)|\[(?:\d{1,3}(?:[,;–-]\s?\d{1,3}){0,12}|[^\][]{0,60}\b(?:19|20)\d\d[a-z]?[^\][]{0,100})\]/g

/** Tells for an offset where the citation that holds it ends, or null. Offsets must be asked in order. */
function citationEnds(text: string): (at: number) => number | null {
  const spans = [...text.matchAll(CITATION)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    // "(CIFAR-10, Krizhevsky 2009)" holds a name and a citation: kept.
    .filter(({ start, end }) => !/^\([A-Z][\w-]*[A-Z\d][\w-]*[,;]/.test(text.slice(start, end)))
  let index = 0
  return (at) => {
    while (index < spans.length && spans[index]!.end <= at) index += 1
    const span = spans[index]
    return span !== undefined && span.start <= at ? span.end : null
  }
}
