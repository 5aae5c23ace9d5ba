'use client'

/** The frame itself failed: plain words and a way on, without anything that could fail again. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ font: '16px/1.5 system-ui, sans-serif', margin: '15vh auto', maxWidth: 560, padding: '0 20px', colorScheme: 'light dark' }}>
        <h1>Setupgraph could not make this page</h1>
        <p>The terminal in which the site runs says why.</p>
        <p><button type="button" onClick={reset}>Try again</button></p>
      </body>
    </html>
  )
}
