import styles from './home.module.css'

/** What a graph without papers says: how to put some in. */
export function EmptyStore() {
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <h2 id="empty-title">There are no papers here yet</h2>
      <p className="soft">Load some from a terminal, in the folder of the project. The site shows them as soon as they are there.</p>
      <dl>
        <dt>The samples: cards of well-known papers</dt>
        <dd><pre><code>npm run load -- samples</code></pre></dd>
        <dt>Your own: reproducibility cards, or the listing of daily papers; files, folders or archives</dt>
        <dd><pre><code>npm run load -- PATH…</code></pre></dd>
      </dl>
    </section>
  )
}
