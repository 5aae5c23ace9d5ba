import { PageSkeleton } from '@/app/design/page-skeleton'

export default function Loading() {
  return <PageSkeleton />
}
