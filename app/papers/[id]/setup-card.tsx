import Link from 'next/link'
import { addressOf } from '../../design/addresses'
import { KIND_DESIGN } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import { EntityChip, Quoted } from '../../evidence/fact'
import { entityGroups, settingGroups, type SettingGroup } from './facts'
import styles from './paper.module.css'
import type { SetupParts } from './paper-query'

interface SetupCardProps {
  readonly setup: SetupParts
  readonly document: string | null
}

/** One configuration: what it ran on and with, and its settings, each with its quotation. */
export function SetupCard({ setup, document }: SetupCardProps) {
  const groups = entityGroups(setup, document)
  const settings = settingGroups(setup, document)
  const isWhole = setup.scope.length === 0 && setup.except.length === 0
  return (
    <article className={`card ${styles.setup}`} data-whole={isWhole || undefined} aria-label={`Setup: ${setup.label}`}>
      <header className={styles.setupHead}>
        <h3>{isWhole ? 'All experiments' : setup.label}</h3>
        <p className="faint">{isWhole ? 'Holds for the whole paper, unless a setup below says otherwise' : 'Holds here only; all else is as for all experiments'}</p>
      </header>
      <div className={styles.setupBody}>
        {groups.length > 0 && (
          <dl className={styles.kinds}>
            {groups.map(({ kind, entities }) => (
              <div key={kind}>
                <dt>{KIND_DESIGN[kind].role}</dt>
                <dd>{entities.map((entity) => <EntityChip key={entity.id} {...entity} />)}</dd>
              </div>
            ))}
          </dl>
        )}
        {settings.length > 0 && <Settings groups={settings} />}
        {groups.length === 0 && settings.length === 0 && (
          <p className="soft">The source names no dataset, model, hardware or setting for {isWhole ? 'the paper as a whole' : 'this scope'}.</p>
        )}
      </div>
    </article>
  )
}

function Settings({ groups }: { readonly groups: readonly SettingGroup[] }) {
  return (
    <dl className={styles.settings} aria-label="Settings">
      {groups.map(({ hyperparameter, values }) => (
        <div key={hyperparameter.id}>
          <dt>
            <KindMark kind="setting" size={12} />
            <Link href={addressOf(hyperparameter.id)} prefetch={false}>{hyperparameter.name}</Link>
          </dt>
          <dd className="nums">
            {values.map((value) => <Quoted key={value.id} what={value.label} quotes={value.quotes}>{value.value}</Quoted>)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
