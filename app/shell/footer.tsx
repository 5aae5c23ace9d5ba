import styles from './shell.module.css'

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div>
        <p>Every fact has the quotation that it was read from. Check it before you rely on it.</p>
        <a href="/graphiql">GraphQL</a>
      </div>
    </footer>
  )
}
