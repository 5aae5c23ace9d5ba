import Link from 'next/link'
import { HeaderSearch } from './header-search'
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
        <div className={styles.search}><HeaderSearch /></div>
        <NavLinks />
        <ThemeToggle initial={theme} />
      </div>
    </header>
  )
}
