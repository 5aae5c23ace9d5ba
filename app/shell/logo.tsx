/** A setup: a paper tied to what it used. */
export function Logo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M9 9L23 8M9 9L22 23M9 9L9 24M23 8L22 23" stroke="var(--line-strong)" strokeWidth="1.75" fill="none" />
      <path d="M5 3.5h6l2.5 2.5v8.5h-8.5z" fill="var(--kind-paper)" />
      <circle cx="23" cy="8" r="4" fill="var(--kind-dataset)" />
      <path d="M22 18.5l4.5 4.5l-4.5 4.5l-4.5-4.5z" fill="var(--kind-method)" />
      <path d="M6.8 20.5h4.4l2.3 3.7l-2.3 3.8h-4.4l-2.3-3.8z" fill="var(--kind-architecture)" />
    </svg>
  )
}
