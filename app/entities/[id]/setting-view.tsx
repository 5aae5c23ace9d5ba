import Link from 'next/link'
import { addressOf, exploreAddress } from '../../design/addresses'
import { KindMark } from '../../design/kind-mark'
import { Section } from '../../design/section'
import { PaperRows } from '../../lists/paper-rows'
import { Pager } from '../../lists/pager'
import { ExportMenu } from '../../take-away/export-menu'
import { selectionFiles } from '../../take-away/files'
import styles from './entity.module.css'
import type { SettingParts } from './entity-query'

interface SettingViewProps {
  readonly setting: SettingParts
  readonly isFirstPage: boolean
}

/** A hyperparameter with one value, and the papers that set it so. */
export function SettingView({ setting, isFirstPage }: SettingViewProps) {
  const { hyperparameter, papers } = setting
  return (
    <div className="page">
      <header className={styles.head}>
        <p className="eyebrow"><KindMark kind="setting" /> Setting of <Link href={addressOf(hyperparameter.id)} prefetch={false}>{hyperparameter.name}</Link></p>
        <h1>{setting.label}</h1>
        <div className={styles.actions}>
          <Link className="button" data-primary="" href={exploreAddress(setting.id)} prefetch={false}>Open in explorer</Link>
          <ExportMenu files={selectionFiles({ linkedTo: [setting.id] })} filter={{ linkedTo: [setting.id] }} />
          <span className="soft">{papers.totalCount.toLocaleString('en')} {papers.totalCount === 1 ? 'paper' : 'papers'}</span>
        </div>
      </header>
      <Section id="papers" title="Papers with this value" count={papers.totalCount}>
        <PaperRows papers={papers.edges.map(({ node }) => node)} />
        <Pager pageInfo={papers.pageInfo} path={addressOf(setting.id)} isFirstPage={isFirstPage} />
      </Section>
    </div>
  )
}
