'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CompletionField } from '../search/completion-field'
import { linkedTo, papersAddress, type PapersSearch } from './filters'

/** Narrows the list to papers that have an entity or a setting as well. */
export function AddLinked({ search }: { readonly search: PapersSearch }) {
  const router = useRouter()
  const [text, setText] = useState('')
  return (
    <CompletionField name="" label="Narrow to papers that have" kind={null} text={text} placeholder="dataset, model, GPU or setting" onText={setText}
      onPick={(_name, suggestion) => {
        if (!suggestion) return
        router.push(suggestion.kind === 'paper' ? suggestion.address : papersAddress({ ...search, with: [...linkedTo(search), suggestion.id] }))
      }} />
  )
}
