import Link from 'next/link'
import styles from './lists.module.css'

interface PagerProps {
  readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }
  /** The list's address without its place, with its filters. */
  readonly path: string
  readonly isFirstPage: boolean
}

/** The way through a long list, one page an address. */
export function Pager({ pageInfo, path, isFirstPage }: PagerProps) {
  const next = pageInfo.hasNextPage && pageInfo.endCursor !== null
    ? `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(pageInfo.endCursor)}`
    : null
  if (isFirstPage && next === null) return null
  return (
    <nav className={styles.pager} aria-label="Pages">
      {!isFirstPage && <Link className="button" href={path} prefetch={false}>First page</Link>}
      {next && <Link className="button" href={next} prefetch={false}>Next page</Link>}
    </nav>
  )
}
