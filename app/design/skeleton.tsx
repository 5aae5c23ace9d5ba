import styles from './skeleton.module.css'

/** Stands where rows will be, at about their height, so that nothing jumps when they come. */
export function Skeleton({ rows = 3, height = 96 }: { readonly rows?: number, readonly height?: number }) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">Loading …</span>
      {Array.from({ length: rows }, (_, index) => <div key={index} style={{ height }} />)}
    </div>
  )
}
