import { Skeleton } from './skeleton'

/** A page on its way: a title's height, then rows. */
export function PageSkeleton() {
  return (
    <div className="page">
      <Skeleton rows={1} height={44} />
      <div style={{ height: 32 }} />
      <Skeleton rows={5} height={88} />
    </div>
  )
}
