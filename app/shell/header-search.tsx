'use client'

import { usePathname } from 'next/navigation'
import { SearchBox } from '../search/search-box'

/** Search from every page but the two that have a larger field of their own. */
export function HeaderSearch() {
  const path = usePathname()
  return path === '/' || path === '/search' ? null : <SearchBox compact />
}
