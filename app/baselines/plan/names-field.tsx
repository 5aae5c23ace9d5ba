'use client'

import { useState } from 'react'
import { KIND_DESIGN } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import { CompletionField } from '../../search/completion-field'
import styles from './plan-form.module.css'
import type { NamedField } from './question'

const API_KINDS = { dataset: 'DATASET', architecture: 'ARCHITECTURE', method: 'METHOD', hardware: 'HARDWARE', software: 'SOFTWARE' } as const
const EXAMPLES: Readonly<Record<NamedField, string>> = {
  dataset: 'CIFAR-10', architecture: 'ResNet-18', method: 'SGD', hardware: 'NVIDIA V100', software: 'PyTorch',
}

interface NamesFieldProps {
  readonly field: NamedField
  readonly names: readonly string[]
  readonly onChange: (names: readonly string[]) => void
}

/** Names of one kind, each taken from the graph as it is typed. */
export function NamesField({ field, names, onChange }: NamesFieldProps) {
  const [text, setText] = useState('')
  const { plural } = KIND_DESIGN[field]
  return (
    <div className={styles.names} role="group" aria-label={plural}>
      <span className={styles.kind}><KindMark kind={field} size={13} /> {plural}</span>
      <div className={styles.chips}>
        {names.map((name) => (
          <span key={name} className={styles.chip}>
            <input type="hidden" name={field} value={name} />
            {name}
            <button type="button" aria-label={`Remove ${name}`} onClick={() => onChange(names.filter((other) => other !== name))}>×</button>
          </span>
        ))}
        <CompletionField name={field} label={`Add to ${plural.toLowerCase()}`} kind={API_KINDS[field]} text={text} onText={setText}
          placeholder={names.length === 0 ? `such as ${EXAMPLES[field]}` : 'and …'}
          onPick={(name) => { setText(''); onChange([...names.filter((other) => other !== name), name]) }}
          onErase={() => onChange(names.slice(0, -1))} />
      </div>
    </div>
  )
}
