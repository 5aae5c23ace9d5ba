import type { Mention } from './facts'
import type { DocumentParts } from './paper-query'
import { segmentsOf } from './segments'
import styles from './paper.module.css'

interface SourceTextProps {
  readonly document: DocumentParts
  readonly mentions: readonly Mention[]
}

/** The text that the facts were read from, every mention marked in the colour of its kind. */
export function SourceText({ document, mentions }: SourceTextProps) {
  const segments = segmentsOf(document.text, document.textStart, mentions.filter((mention) => mention.document === document.id))
  return (
    <figure className={styles.source}>
      <figcaption className="faint">{document.fileName}, read as {document.format.replaceAll('-', ' ')}</figcaption>
      <div className={styles.sourceText}>
        {segments.map(({ text, mention, anchors }, index) => mention === null
          ? text
          : (
            <mark key={index} style={{ borderColor: mention.kind === 'result' ? 'var(--ink)' : `var(--kind-${mention.kind})` }}>
              {anchors.map((anchor) => <span key={anchor} id={anchor} />)}
              {text}
            </mark>
          ))}
      </div>
    </figure>
  )
}
