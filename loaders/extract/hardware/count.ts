import { numberWord } from './number-word'
import type { Device } from './device'

const LOOK_BACK = 90
/** Words between a count and the device that it counts. */
const BETWEEN = /^(?:nvidia|nvida|nvdia|nividia|nvidias|vidia|s|n|telsa|teska|testla|intel|amd|google|apple|geforce|ge|force|tesla|quadro|rtx|gtx|titan|gpus?|cpus?|tpus?|graphics?|graphic|processing|units?|cards?|chips?|cores?|volta|ampere|turing|pascal|corporation|high-end|commodity|consumer|standard|desktop|laptop|dedicated|modern|recent|parallel|identical|separate|individual|pieces?|of|x|×|\*|high|performance|memory|server|grade|cloud|accelerators?|tensor|r|tm|the|same|available|different|additional|local|physical|virtual|independent|distributed|whole|only|just|standalone|old|newer|type|model|called|namely|i\.e\.|ghz|mhz|gb|gib|g|gbs|quad|hexa|octa|octo|single|socket|[\d.]+(?:ghz|mhz|gb|gib|g)|\d+\.\d+|\d+-?(?:core|cores|thread|threads|bit|way|socket)|(?:quad|dual|octa|hexa|multi|single|twelve|eight|six|four|two|ten)-?(?:core|cores|thread|socket)|nodes?|machine|based|linux|ubuntu|windows|mac|os|powerful|vram|pci-?e?|sxm\d?|nvlink|aws|ec2|ec|azure)$/i
const ARTICLE = /^(?:a|an|single|one|our|this|its|another|each|per|every)$/i
/** A collection of unknown size. */
const SEVERAL = /^(?:clusters?|mixture|mix|variety|pool|combination|multiple|several|many|some|various|numerous|fleet|types?|kinds?|both)$/i
const PLURAL_AFTER = /^[\s-]{0,2}(?:(?:\(?\d{1,3}\s?-?G(?:i?\s?B)?\)?|SXM\d?|PCIe|NVLink|Tensor\s?Core|tensor core|graphics?|graphical|processing|GPU|CPU|TPU|type|server|accelerator|Ti|E\d|v\d|@|\d+(?:\.\d+)?\s?GHz)[\s-]{0,2}){0,4}(?:GPUs|CPUs|TPUs|cards|processors|units|chips|devices|accelerators|machines|boards|nodes|servers|cores)\b/i
/** "V100 and A100 GPUs" */
const PLURAL_OF_SEVERAL = /^(?:\s?\(?\d{1,3}\s?GB\)?)?(?:,|\s(?:and|or)|\/)\s?[^.;(]{0,45}\b(?:GPUs|CPUs|processors)\b/i
const TIMES_AFTER = /^\s?(?:GPUs?|CPUs?|cards?|\(?\d{1,3}\s?G(?:i?\s?B)?\)?)?[\s,(]{0,2}[x×*]\s?(\d{1,3})\b(?!\s?(?:GB|G\b|\d))/i
const COUNT_AFTER = /^\s?(?:GPUs?|CPUs?|processors?|cards?)?\s?\((\d{1,3})\s(?:GPUs?|CPUs?|cards?|in total|units?|devices?)\b/i
const NODES = /\b(\d{1,4}|two|three|four|five|six|eight|ten|sixteen)\s(?:\S{1,12}\s)?(?:nodes?|servers?|machines|workers|hosts|instances|workstations|clusters)\b[^.;]{0,40}?\b(?:each|with|of|having|contain\w+|equipped|per|consist\w+|,)\b[^.;]{0,30}$/i
const PER_NODE = /\b(?:each|per (?:node|server|machine|host)|every)\b/i

/** "6 AMD Opteron 6238 (2.6 GHz) cores": what is counted is cores. */
const CORES_AFTER = /^\s?(?:\(?@?\s?\d(?:\.\d+)?\s?GHz\)?\s)?(?:CPU\s|processor\s)?cores?\b/i
/** "GPUs of the type X and Y", "GPUs such as X": devices without a number. */
const KINDS_BEFORE = /\b(?:GPUs|CPUs|processors|devices|cards)\s(?:of (?:the )?types?|such as|including|like|namely)\s[^.;:]{0,60}$/i

/** How many devices a text counts at a device's name; null where it does not say. */
export function countOf(text: string, device: Device): number | null {
  const after = text.slice(device.end, device.end + 80)
  const behind = TIMES_AFTER.exec(after) ?? COUNT_AFTER.exec(after)
  if (behind !== null) return Number(behind[1])
  if (/^[\s-]{0,2}(?:GPU|CPU|TPU|\d{1,3}G[Bb]?)?[\s-]{0,2}(?:GPU|CPU|TPU)?[\s-]{0,2}(?:hours|days|hrs)\b/i.test(after)) return null
  const { count, stop } = countBefore(text, device)
  if (typeof count === 'number' && count > 1 && device.type === 'cpu' && CORES_AFTER.test(after)) return null
  if (count === null && KINDS_BEFORE.test(text.slice(Math.max(0, device.start - 90), device.start))) return null
  if (count === 'several') return null
  // "900 GPU-days (RTX 2080 Ti)" tells how long, not how many.
  if (count === null && /\b[GTC]PU[\s-](?:days|hours|hrs|years)\s?[(,]\s?(?:NVIDIA\s)?$/i.test(text.slice(Math.max(0, device.start - 24), device.start))) return null
  if (count === null) return isPlural(text, device, after) || PLURAL_OF_SEVERAL.test(after) ? null : 1
  if (count === 'article') return isPlural(text, device, after) && device.type !== 'cpu' ? null : 1
  return count * nodesBefore(text, stop, device.end)
}

/** Walks back over the words that may stand between a count and its device. */
function countBefore(text: string, device: Device): { count: number | 'article' | 'several' | null, stop: number } {
  const from = Math.max(0, device.start - LOOK_BACK)
  const tokens = [...text.slice(from, device.start).matchAll(/\d[\d.]*\s?(?:GHz|MHz|Gi?\s?B|GB|G)\b|\d+\s?-?\s?(?:core|cores|threads?|way|socket|bit)\b|(?:\p{L}[\p{L}\d.]*(?:-\p{L}+)*)|\d[\d.]*|[x×*]|[^\s\w]/giu)]
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index]!
    const word = token[0]
    const stop = from + token.index
    if (/^\d{1,4}$/.test(word)) {
      const next = tokens[index + 1]?.[0] ?? ''
      if (/^(?:core|cores|ghz|gb|g|gib|bit|mhz|%)$/i.test(next) && device.type === 'cpu') continue
      if (/^(?:19|20)\d\d$/.test(word) || Number(word) === 0 || /[\p{L}\p{N}-]/u.test(text[stop - 1] ?? ' ')) return { count: null, stop }
      return { count: Number(word), stop }
    }
    if (/^\d+[x×]$/i.test(word)) return { count: Number.parseInt(word, 10), stop }
    const number = numberWord(word)
    if (number !== null && !/^(?:core|cores|socket)$/i.test(tokens[index + 1]?.[0] ?? '')) return { count: number, stop }
    if (/^(?:dual|two-socket|pair)$/i.test(word)) return { count: 2, stop }
    if (ARTICLE.test(word)) {
      return { count: 'article', stop }
    }
    if (word === '(' || word === ':' || word === ',' || word === '-') {
      // "8 GPUs (NVIDIA A100)", "4 GPUs, NVIDIA A100"
      if (/^(?:gpus?|cpus?|cards?|tpus?)$/i.test(tokens[index - 1]?.[0] ?? '') || word === '-') continue
      return { count: null, stop }
    }
    if (word === ')' || /^[®™@]$/.test(word)) continue
    if (SEVERAL.test(word)) return { count: 'several', stop }
    if (!BETWEEN.test(word) && !/^\d[\d.]*\s?(?:GHz|MHz|Gi?\s?B|GB|G)$|^\d+\s?-?\s?(?:core|cores|threads?|way|socket|bit)$/i.test(word)) return { count: null, stop }
  }
  return { count: null, stop: from }
}

function isPlural(text: string, device: Device, after: string): boolean {
  return PLURAL_AFTER.test(after) || /\ds$|\p{L}{2}s$/u.test(text.slice(device.start, device.end).replace(/(?:Plus|Nexus)$/i, ''))
}

/** "4 nodes with 8 GPUs each": the number of nodes where counts are for each, else 1. */
function nodesBefore(text: string, stop: number, end: number): number {
  const before = text.slice(Math.max(0, stop - 110), stop)
  const nodes = NODES.exec(before)
  if (nodes === null || /^[^.;]{0,140}\brespectively\b/i.test(text.slice(end, end + 160))) return 1
  const isEach = PER_NODE.test(text.slice(stop - 40 < 0 ? 0 : stop - 40, stop)) || /^[^.;]{0,50}\b(?:each|per node|per machine|per server)\b/i.test(text.slice(end, end + 70)) ||
    /\b(?:nodes?|servers?|machines|workers|instances)\s(?:\S{1,12}\s)?(?:with|of)\s(?:each\s)?$/i.test(before)
  return isEach ? numberWord(nodes[1]!) ?? Number(nodes[1]) : 1
}
