'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './shell.module.css'

const PLACES = [
  { href: '/papers', name: 'Papers' },
  { href: '/entities', name: 'Entities' },
  { href: '/explore', name: 'Explore' },
  { href: '/baselines', name: 'Baselines' },
  { href: '/graphiql', name: 'API' },
] as const

export function NavLinks() {
  const path = usePathname()
  return (
    <nav className={styles.nav} aria-label="Main">
      {PLACES.map(({ href, name }) => (
        <Link key={href} href={href} prefetch={false} aria-current={path === href ? 'page' : path.startsWith(href) ? 'true' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
