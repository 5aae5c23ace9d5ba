'use client'

import { useState, useSyncExternalStore, type ReactNode } from 'react'

interface CopyButtonProps {
  /** What is copied; it is made when it is wanted, and told where the site answers. */
  readonly text: (origin: string) => string
  readonly className?: string
  readonly children: ReactNode
}

const never = () => () => undefined

/** Copies a text by a press, and says that it did. */
export function CopyButton({ text, className, children }: CopyButtonProps) {
  const origin = useSyncExternalStore(never, () => location.origin, () => '')
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(text(origin)).then(() => setCopied('Copied'), () => setCopied('The browser did not allow it'))
  }
  return (
    <>
      <button type="button" className={className} onClick={copy}>{children}</button>
      <span role="status" className="faint">{copied}</span>
    </>
  )
}
