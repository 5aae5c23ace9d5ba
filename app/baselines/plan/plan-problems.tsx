import Link from 'next/link'
import styles from '../baselines.module.css'
import { planAddress } from './question'
import type { PlanProblem } from './resolve-plan'

/** What keeps a plan from being judged, each with the names that could be meant. */
export function PlanProblems({ problems }: { readonly problems: readonly PlanProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div role="alert" className={styles.problems}>
      <strong>{problems.length === 1 ? 'One thing keeps' : `${problems.length} things keep`} this plan from being judged</strong>
      <ul>
        {problems.map(({ message, remedies }) => (
          <li key={message}>
            {message}
            {remedies.length > 0 && <> Did you mean {remedies.map(({ name, plan }, place) => <span key={name}>{place > 0 && ' or '}<Link href={planAddress(plan)} prefetch={false}>{name}</Link></span>)}?</>}
          </li>
        ))}
      </ul>
    </div>
  )
}
