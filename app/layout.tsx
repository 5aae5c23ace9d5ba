import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { kindVariables } from './design/kinds'
import { sans, serif } from './fonts/fonts'
import './globals.css'
import { Footer } from './shell/footer'
import { Header } from './shell/header'
import { THEME_COOKIE, themeOf } from './shell/theme'

export const metadata: Metadata = {
  title: { default: 'Setupgraph', template: '%s · Setupgraph' },
  description: 'Which papers share an experimental setup, and which baselines are comparable, with a quotation behind every fact.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme} className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <style dangerouslySetInnerHTML={{ __html: kindVariables() }} />
      </head>
      <body>
        <a className="skip" href="#content">Skip to the content</a>
        <Header theme={theme} />
        <main id="content" tabIndex={-1}>{children}</main>
        <Footer />
      </body>
    </html>
  )
}
