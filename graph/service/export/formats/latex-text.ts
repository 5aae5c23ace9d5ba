const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '|': '\\textbar{}', '<': '\\textless{}', '>': '\\textgreater{}', '"': "''", '–': '--', '—': '---',
  '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_', '{': '\\{', '}': '\\}', '[': '{[}', ']': '{]}',
}

/** Signs that papers use and that LaTeX's text fonts lack, as formulas. */
const FORMULAS: Readonly<Record<string, string>> = {
  '×': '\\times', '±': '\\pm', '≤': '\\leq', '≥': '\\geq', '≈': '\\approx', '≠': '\\neq', '→': '\\rightarrow', '←': '\\leftarrow', '·': '\\cdot',
  '∈': '\\in', '∞': '\\infty', '√': '\\surd', '−': '-', '∗': '*', '∼': '\\sim', '≪': '\\ll', '≫': '\\gg', '∥': '\\|', '∇': '\\nabla', '∑': '\\sum', '°': '^{\\circ}',
  'ℓ': '\\ell', '∂': '\\partial', '∝': '\\propto', '≡': '\\equiv', '⊙': '\\odot', '⊕': '\\oplus', '⊗': '\\otimes', '∪': '\\cup', '∩': '\\cap', '⊂': '\\subset', '⊆': '\\subseteq',
  '∀': '\\forall', '∃': '\\exists', '′': "'", '‖': '\\|', '⟨': '\\langle', '⟩': '\\rangle', '⌊': '\\lfloor', '⌋': '\\rfloor', '⌈': '\\lceil', '⌉': '\\rceil', '⋅': '\\cdot', '∘': '\\circ',
  'α': '\\alpha', 'β': '\\beta', 'γ': '\\gamma', 'δ': '\\delta', 'ε': '\\varepsilon', 'ϵ': '\\epsilon', 'ζ': '\\zeta', 'η': '\\eta', 'θ': '\\theta',
  'κ': '\\kappa', 'λ': '\\lambda', 'μ': '\\mu', 'µ': '\\mu', 'ν': '\\nu', 'ξ': '\\xi', 'π': '\\pi', 'ρ': '\\rho', 'σ': '\\sigma', 'τ': '\\tau', 'φ': '\\varphi',
  'ϕ': '\\phi', 'χ': '\\chi', 'ψ': '\\psi', 'ω': '\\omega', 'Δ': '\\Delta', 'Σ': '\\Sigma', 'Ω': '\\Omega', '²': '^{2}', '³': '^{3}', '⁻': '^{-}', '¹': '^{1}',
}

/** Letters of formulas, ligatures, subscripts and blackboard letters, which have plain ones of the same meaning. */
const COMPATIBLE = /[\u{1d400}-\u{1d7ff}\ufb00-\ufb06\u2080-\u208e\u2102\u2115\u211a\u211d\u2124]/gu

/** Text whose every character LaTeX prints as it is, on one line. */
export function latexText(text: string): string {
  const plain = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(COMPATIBLE, (character) => character.normalize('NFKC'))
  return plain.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\u200b-\u200f\ufeff]/g, '').replace(/[\\~^|<>"&%$#_{}[\]]|[^\x00-\x7f]/gu, (character) => {
    const formula = FORMULAS[character]
    return SPECIAL[character] ?? (formula === undefined ? character : `\\ensuremath{${formula}}`)
  })
}
