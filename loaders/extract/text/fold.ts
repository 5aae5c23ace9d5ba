/** Code of every gap inside a line: blanks, hyphens and dashes of all kinds, underscores. */
export const BLANK = 32
export const HYPHEN = 45
export const NEWLINE = 10

/**
 * A text as names are compared: lower case, without accents, ligatures expanded, every hyphen and dash one
 * sign, every blank another, characters without width gone. `origin[i]` is the offset in the text that
 * `codes[i]` stands at; `origin[length]` is the end of the text.
 */
export interface FoldedText {
  readonly text: string
  readonly codes: Uint16Array
  readonly origin: Int32Array
  readonly length: number
}

/** Folded form of each ASCII code; 0 drops the character. */
const ASCII = Uint16Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13) return NEWLINE
  if (code <= 32 || code === 127) return BLANK
  if (code === 95) return HYPHEN
  return code >= 65 && code <= 90 ? code + 32 : code
})

/** Folds a text in one pass; lengths may differ where ligatures expand, which `origin` accounts for. */
export function foldText(text: string): FoldedText {
  // A ligature or a compatibility character may become several codes: room for them is made on demand.
  let codes = new Uint16Array(text.length + 16)
  let origin = new Int32Array(text.length + 17)
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const rare = code < 128 ? null : foldRare(text, at)
    const count = rare === null ? 1 : rare.length
    if (length + count > codes.length) {
      codes = grown(codes, new Uint16Array((length + count) * 2))
      origin = grown(origin, new Int32Array((length + count) * 2 + 1))
    }
    for (let part = 0; part < count; part += 1) {
      codes[length] = rare === null ? ASCII[code]! : rare[part]!
      origin[length] = at
      length += 1
    }
  }
  origin[length] = text.length
  return { text, codes, origin, length }
}

function grown<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

const rare = new Map<string, readonly number[]>()

/** The folded codes of a character beyond ASCII; a pair of surrogates is folded at its first half. */
function foldRare(text: string, at: number): readonly number[] {
  const code = text.charCodeAt(at)
  if (code >= 0xdc00 && code <= 0xdfff) return []
  const character = String.fromCodePoint(text.codePointAt(at)!)
  const known = rare.get(character)
  if (known !== undefined) return known
  const folded = foldCharacter(character)
  if (rare.size < 4096) rare.set(character, folded)
  return folded
}

function foldCharacter(character: string): readonly number[] {
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/.test(character)) return []
  if (/\p{Mark}/u.test(character)) return []
  if (/[\u2028\u2029\u0085]/.test(character)) return [NEWLINE]
  if (/\s/.test(character)) return [BLANK]
  if (/[\p{Pd}\u2212\u2043]/u.test(character)) return [HYPHEN]
  if (/[\u2018\u2019\u02bc]/.test(character)) return [39]
  if (/[×✕✖]/.test(character)) return [0xd7]
  const plain = character.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase()
  return [...plain].flatMap((part) => part.length === 1 ? [part.charCodeAt(0)] : [part.charCodeAt(0), part.charCodeAt(1)])
}

/** Whether a folded code is a letter or a digit of any script. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return WORD_CODES[code] === 1
}

const WORD_CODES = Uint8Array.from({ length: 65_536 }, (_, code) => /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0)

/** Whether a folded code separates the parts of a name: a blank or a hyphen. */
export function isGapCode(code: number): boolean {
  return code === BLANK || code === HYPHEN || code === NEWLINE
}
