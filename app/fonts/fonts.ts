import localFont from 'next/font/local'

/** The interface. Served by the site itself: no page asks another host for anything. */
export const sans = localFont({ src: './inter-latin.woff2', weight: '100 900', variable: '--font-sans', display: 'swap' })

/** Titles and quotations: what a paper says is set apart from what the site says. */
export const serif = localFont({
  src: './source-serif-4-latin.woff2',
  weight: '200 900',
  variable: '--font-serif',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})
