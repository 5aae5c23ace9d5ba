import Link from 'next/link'
import { Suspense } from 'react'
import { SearchBox } from '../search/search-box'
import { Logo } from './logo'
import { NavLinks } from './nav-links'
import styles from './shell.module.css'
import { ThemeToggle } from './theme-toggle'
import type { Theme } from './theme'

export function Header({ theme }: { readonly theme: Theme }) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href="/" className={styles.brand}>
          <Logo />
          <span>Setupgraph</span>
        </Link>
        <div className={styles.search}>
          <Suspense>
            <SearchBox compact />
          </Suspense>
        </div>
        <NavLinks />
        <ThemeToggle initial={theme} />
      </div>
    </header>
  )
}
