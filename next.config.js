/** Headers for every answer; the content policy itself has a nonce and is set by proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  // Native and server-only packages are required at run time, not bundled.
  serverExternalPackages: ['better-sqlite3', 'neo4j-driver', 'pino'],
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run verify`, tests included; whoever runs the demo need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // Browsers ask for it by this name where they have not read the page's own yet.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
}

export default config
