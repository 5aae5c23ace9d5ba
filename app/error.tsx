'use client'

import Link from 'next/link'
import styles from './design/message.module.css'

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}

/** A page failed, mostly because the store cannot be read. The rest of the site stays in reach. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div className={`page ${styles.message}`} role="alert">
      <h1>This page could not be made</h1>
      <p>The graph did not answer. The store may be away for a moment, or SETUPGRAPH_STORE may name one that is not there: the terminal in which the site runs says which.</p>
      {error.digest && <p className="faint">Look there for <code>{error.digest}</code>.</p>}
      <p className={styles.ways}>
        <button className="button" data-primary="" type="button" onClick={reset}>Try again</button>
        <a className="button" href="/readyz">What is ready</a>
        <Link className="button" href="/">Home</Link>
      </p>
    </div>
  )
}
