'use client'

import dynamic from 'next/dynamic'

/** Monaco needs a browser, and is too large for any page that does not show it. */
export const LazyEditor = dynamic(() => import('./editor').then((module) => module.Editor), {
  ssr: false,
  loading: () => <p className="page soft" role="status">The editor is being loaded …</p>,
})
