import { useState } from 'react'
import { CompletionField } from '../../search/completion-field'
import styles from './panel.module.css'

interface PathFinderProps {
  readonly from: string
  readonly onPath: (from: string, to: string) => void
}

/** Asks for another node, in the picture or not, and draws the shortest path to it. */
export function PathFinder({ from, onPath }: PathFinderProps) {
  const [text, setText] = useState('')
  return (
    <div className={styles.finder}>
      <h3 className={styles.heading}>Shortest path to</h3>
      <CompletionField name="to" label="Shortest path to" kind={null} text={text} placeholder="any paper, entity or setting" onText={setText}
        onPick={(_name, suggestion) => {
          if (!suggestion) return
          setText('')
          onPath(from, suggestion.id)
        }} />
    </div>
  )
}
