'use client'

import { useEffect, useId, useState } from 'react'
import { ask } from '../../data/ask'
import { graphql } from '../../data/graphql'
import { CompletionField } from '../../search/completion-field'
import styles from './plan-form.module.css'
import { TOLERANCES, toleranceText, type PlannedSetting } from './question'

const USUAL = graphql(`
  query UsualValues($hyperparameter: String!) {
    facets {
      distribution(hyperparameter: $hyperparameter) {
        unit
        values(first: 30) { papers setting { value unit } }
      }
    }
  }
`)

interface Usual {
  readonly units: readonly string[]
  readonly values: readonly { readonly value: string, readonly unit: string }[]
}

const VALUES_OFFERED = 5

interface SettingRowProps {
  readonly setting: PlannedSetting
  readonly number: number
  readonly onChange: (setting: PlannedSetting) => void
  readonly onRemove: (() => void) | null
}

/** One hyperparameter of the plan: its name is completed, its usual values and units are offered. */
export function SettingRow({ setting, number, onChange, onRemove }: SettingRowProps) {
  const units = useId()
  const [picked, setPicked] = useState(setting.hyperparameter)
  const usual = useUsual(picked)
  const { hyperparameter, value, unit, tolerance } = setting
  return (
    <div className={styles.setting} role="group" aria-label={hyperparameter === '' ? `Setting ${number}` : hyperparameter}>
      <CompletionField name="set" label="Hyperparameter" kind="HYPERPARAMETER" text={hyperparameter} placeholder="such as batch size"
        onText={(text) => onChange({ ...setting, hyperparameter: text })}
        onPick={(name) => { setPicked(name); onChange({ ...setting, hyperparameter: name }) }} />
      <input name="value" aria-label={`Value of ${hyperparameter || 'the hyperparameter'}`} placeholder="value" value={value} maxLength={200} autoComplete="off"
        onFocus={() => setPicked(hyperparameter)} onChange={({ target }) => onChange({ ...setting, value: target.value })} />
      <input name="unit" aria-label={`Unit of ${hyperparameter || 'the hyperparameter'}`} placeholder="no unit" value={unit} maxLength={40} list={units} autoComplete="off"
        onChange={({ target }) => onChange({ ...setting, unit: target.value })} />
      <datalist id={units}>{usual.units.map((one) => <option key={one} value={one} />)}</datalist>
      <select name="within" aria-label={`Tolerance for ${hyperparameter || 'the hyperparameter'}`} value={tolerance} onChange={({ target }) => onChange({ ...setting, tolerance: target.value })}>
        {[...new Set([...TOLERANCES, tolerance])].map((one) => <option key={one} value={one}>{one === '' ? 'tolerance for all' : toleranceText(one)}</option>)}
      </select>
      <button type="button" className={styles.remove} aria-label={`Remove ${hyperparameter || `setting ${number}`}`} disabled={onRemove === null} onClick={() => onRemove?.()}>×</button>
      {usual.values.length > 0 && value === '' && (
        <div className={styles.usual}>
          <span className="faint">usual</span>
          {usual.values.slice(0, VALUES_OFFERED).map((one) => (
            <button key={`${one.value}${one.unit}`} type="button" onClick={() => onChange({ ...setting, value: one.value, unit: one.unit })}>{one.value} {one.unit}</button>
          ))}
        </div>
      )}
    </div>
  )
}

const NOTHING: Usual = { units: [], values: [] }

/** What papers set a hyperparameter to, most frequent first; nothing for a name that is not known. */
function useUsual(hyperparameter: string): Usual {
  const [found, setFound] = useState<{ readonly of: string, readonly usual: Usual }>({ of: '', usual: NOTHING })
  useEffect(() => {
    if (hyperparameter.trim() === '') return
    const controller = new AbortController()
    ask(USUAL, { hyperparameter }, controller.signal).then(
      ({ facets: { distribution: { values } } }) => {
        const usual = values.map(({ setting }) => ({ value: setting.value, unit: setting.unit ?? '' }))
        setFound({ of: hyperparameter, usual: { values: usual, units: [...new Set(usual.map(({ unit }) => unit))].filter(Boolean) } })
      },
      // Offers are a help: what cannot be offered is typed.
      () => undefined,
    )
    return () => controller.abort()
  }, [hyperparameter])
  return found.of === hyperparameter ? found.usual : NOTHING
}
