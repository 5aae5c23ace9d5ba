'use client'

import { useState } from 'react'
import styles from './shell.module.css'
import { nextTheme, THEME_COOKIE, type Theme } from './theme'

const ICONS: Record<Theme, string> = {
  system: 'M3 3.5h14v9.5H3zM7 16.5h6M10 13v3.5',
  light: 'M10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  dark: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
}

/** Steps through system, light and dark. */
export function ThemeToggle({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial)
  const choose = () => {
    const next = nextTheme(theme)
    setTheme(next)
    document.cookie = next === 'system'
      ? `${THEME_COOKIE}=; path=/; max-age=0; samesite=lax`
      : `${THEME_COOKIE}=${next}; path=/; max-age=31536000; samesite=lax`
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
  }
  return (
    <button type="button" className={styles.iconButton} onClick={choose}
      aria-label={`Theme: ${theme}. Change to ${nextTheme(theme)}`} title={`Theme: ${theme}`}>
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5"
        strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <path d={ICONS[theme]} />
      </svg>
    </button>
  )
}
