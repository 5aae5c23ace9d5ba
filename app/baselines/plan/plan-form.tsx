'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition, type FormEvent } from 'react'
import { NamesField } from './names-field'
import styles from './plan-form.module.css'
import { NAMED_FIELDS, planAddress, planOf, type Plan, type PlannedSetting } from './question'
import { SettingRow } from './setting-row'

const BLANK: PlannedSetting = { hyperparameter: '', value: '', unit: '', tolerance: '' }

interface KeyedSetting extends PlannedSetting {
  readonly key: number
}

/** A planned experiment. A plain form, whose answer is an address that can be shared; it works without scripts. */
export function PlanForm({ initial }: { readonly initial: Plan | null }) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const [names, setNames] = useState<Plan['names']>(() => initial?.names ?? { dataset: [], architecture: [], method: [], hardware: [], software: [] })
  const [settings, setSettings] = useState<readonly KeyedSetting[]>(() => [...initial?.settings ?? [], BLANK].map((setting, key) => ({ ...setting, key })))
  const [complaint, setComplaint] = useState<string | null>(null)

  const change = (key: number, setting: PlannedSetting) => setSettings((before) => {
    const after = before.map((row) => row.key === key ? { ...setting, key } : row)
    // There is always a blank row to go on in.
    const last = after.at(-1)
    return last && (last.hyperparameter !== '' || last.value !== '') ? [...after, { ...BLANK, key: last.key + 1 }] : after
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const plan = planOf(Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)])))
    if (plan === null) return setComplaint('Name at least a dataset, so that there are results to compare with.')
    setComplaint(null)
    start(() => router.push(planAddress(plan)))
  }

  return (
    <form className={styles.form} action="/baselines" onSubmit={onSubmit} aria-label="Planned experiment">
      <div className={styles.fields}>
        {NAMED_FIELDS.map((field) => <NamesField key={field} field={field} names={names[field]} onChange={(changed) => setNames((before) => ({ ...before, [field]: changed }))} />)}
      </div>
      <fieldset className={styles.settings}>
        <legend>Settings</legend>
        {settings.map(({ key, ...setting }, place) => (
          <SettingRow key={key} number={place + 1} setting={setting} onChange={(changed) => change(key, changed)}
            onRemove={place === settings.length - 1 ? null : () => setSettings((before) => before.filter((row) => row.key !== key))} />
        ))}
      </fieldset>
      <div className={styles.submit}>
        <button type="submit" className="button" data-primary="" disabled={isPending}>{isPending ? 'Judging …' : 'Find baselines'}</button>
        <p className="faint">What you leave out does not count.</p>
        {complaint !== null && <p role="alert">{complaint}</p>}
      </div>
    </form>
  )
}
