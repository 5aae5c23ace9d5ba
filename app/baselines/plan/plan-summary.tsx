import { KindMark } from '../../design/kind-mark'
import styles from '../baselines.module.css'
import { NAMED_FIELDS, toleranceText, type Plan } from './question'

/** A plan in one line. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  return (
    <ul className={styles.summary} aria-label="The plan">
      {NAMED_FIELDS.flatMap((field) => plan.names[field].map((name) => <li key={`${field}${name}`}><KindMark kind={field} size={13} named /> {name}</li>))}
      {plan.settings.map(({ hyperparameter, value, unit, tolerance }, row) => (
        <li key={row}>
          <KindMark kind="setting" size={13} named /> {hyperparameter} = {value}{unit && ` ${unit}`}
          {tolerance && <span className="faint">{toleranceText(tolerance)}</span>}
        </li>
      ))}
    </ul>
  )
}
