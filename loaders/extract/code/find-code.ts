import type { Mention } from '../mention'
import { sentences } from '../text/sentences'
import { type Span, spanAt } from '../text/span'
import { findAddresses } from './addresses'

/** What a sentence says where it gives the paper's own code. */
const OWN = /\b(?:our|the|source|all|full|official)?\s?(?:codes?|source|implementations?|scripts?|software|repositor(?:y|ies)|toolbox|package|library)\b/i
/** What it says where the address is somebody else's, or no code. */
const FOREIGN = /\b(?:based on|built (?:on|upon)|adapted from|borrowed from|follow(?:s|ing)?|modified from|obtained from|taken from|downloaded from|implementation of|provided by the authors|authors'? (?:code|implementation)|official (?:code|implementation)s? of|baselines?|third[- ]party|open-?source(?:d)? (?:library|implementation|framework|project) (?:of|by|from)|we (?:use|used|adopt|employ) (?:the )?(?:\w+ )?(?:code|implementation|library|package|toolbox)|data ?sets? (?:is|are|can|used|from|at|available)|data (?:is|are|can be) (?:publicly )?(?:available|found|downloaded|accessed)|benchmark(?:s)? (?:is|are) available)/i
const DENIED = /\b(?:not|no|never|without)\b[^.]{0,60}\b(?:releas|availab|provid|own|implementation|link|source code|repositor)/i

/** Addresses of code in a text, with what the sentence around tells of them; `all` keeps those of no repository too. */
export function findCode(text: string, all = false): readonly Mention[] {
  const addresses = findAddresses(text)
  if (addresses.length === 0) return []
  const parts = sentences(text)
  return addresses.flatMap((address, index) => {
    const clause = around(text, parts, addresses[index - 1]?.end ?? 0, address)
    const own = OWN.test(clause) && !FOREIGN.test(clause) && !DENIED.test(clause)
    if (!own && !isRepository(address.url) && !(all && !FOREIGN.test(clause))) return []
    return [{
      kind: 'codeUrl' as const,
      name: address.url,
      raw: text.slice(address.start, address.end),
      start: address.start,
      end: address.end,
      own,
      rule: own ? 'code.own-sentence' : 'code.repository',
      confidence: own ? 0.95 : 0.5,
    }]
  })
}

/** The words of the sentence up to the address (and a few behind it). */
function around(text: string, parts: readonly Span[], after: number, address: Span): string {
  const sentence = spanAt(parts, address.start)
  const from = Math.max(sentence?.start ?? 0, after, address.start - 300)
  const tail = text.slice(address.end, Math.min(address.end + 60, Math.max(address.end, sentence?.end ?? 0)))
  return `${text.slice(from, address.start)} ${tail}`
}

function isRepository(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeocean\.com|anonymous\.4open\.science)\/\S/i.test(url)
}
