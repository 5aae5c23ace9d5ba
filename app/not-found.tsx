import Link from 'next/link'
import { SearchBox } from './search/search-box'
import styles from './design/message.module.css'

export default function NotFound() {
  return (
    <div className={`page ${styles.message}`}>
      <h1>There is nothing at this address</h1>
      <p>It may have had another name, or have been removed from the graph when its document was loaded again.</p>
      <SearchBox />
      <p className={styles.ways}><Link href="/">Home</Link> <Link href="/papers">All papers</Link> <Link href="/entities">All entities</Link></p>
    </div>
  )
}
