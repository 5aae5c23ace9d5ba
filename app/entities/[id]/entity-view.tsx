import Link from 'next/link'
import { Suspense } from 'react'
import { addressOf, exploreAddress } from '../../design/addresses'
import { KIND_DESIGN, kindOfId } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import { Section } from '../../design/section'
import { Skeleton } from '../../design/skeleton'
import { EntityChip } from '../../evidence/fact'
import { QuotePopover } from '../../evidence/quote-popover'
import { Pager } from '../../lists/pager'
import { ExportMenu } from '../../take-away/export-menu'
import { selectionFiles } from '../../take-away/files'
import styles from './entity.module.css'
import type { EntityParts } from './entity-query'
import { EntityPapers } from './entity-papers'
import { Practice } from './practice'
import { UsedWith } from './used-with'
import { Values } from './values'
import type { Among } from './values-query'

interface EntityViewProps {
  readonly entity: EntityParts
  /** Of a hyperparameter: what its values are counted among. */
  readonly among: Among
  readonly isFirstPage: boolean
}

export function EntityView({ entity, among, isFirstPage }: EntityViewProps) {
  const kind = kindOfId(entity.id)
  const { papers, children, parent, aliases } = entity
  return (
    <div className="page">
      <header className={styles.head}>
        <p className="eyebrow"><KindMark kind={kind} /> {KIND_DESIGN[kind].singular}</p>
        <h1>{entity.name}</h1>
        {aliases.length > 0 && <p className={styles.aliases}><span className="faint">also written</span> {aliases.slice(0, 12).join(', ')}{aliases.length > 12 && ` and ${aliases.length - 12} more`}</p>}
        <div className={styles.actions}>
          <Link className="button" data-primary="" href={exploreAddress(entity.id)} prefetch={false}>Open in explorer</Link>
          <ExportMenu files={selectionFiles({ linkedTo: [entity.id] })} filter={{ linkedTo: [entity.id] }} />
          <span className="soft">{entity.paperCount.toLocaleString('en')} {entity.paperCount === 1 ? 'paper' : 'papers'}</span>
        </div>
      </header>
      {(parent !== null || children.edges.length > 0) && (
        <dl className={styles.family}>
          {parent && <div><dt>Is a</dt><dd><EntityChip id={parent.id} name={parent.name} /></dd></div>}
          {children.edges.length > 0 && (
            <div>
              <dt>Kinds of it</dt>
              <dd>{children.edges.map(({ node }) => <EntityChip key={node.id} id={node.id} name={node.name} detail={node.paperCount.toLocaleString('en')} />)}</dd>
            </div>
          )}
        </dl>
      )}
      {/* Not streamed: how high they are nobody can tell before, and what stands below would jump. */}
      {entity.kind === 'HYPERPARAMETER'
        ? (
          <Section id="values" title="Its values" lead="As papers state them; a value leads to the papers that use it.">
            <Values hyperparameter={entity} among={among} />
          </Section>
        )
        : <Practice entity={entity} />}
      <div className={styles.columns}>
        <Section id="papers" title="Papers" count={papers.totalCount} lead="With what each says; point at it for the sentence.">
          <EntityPapers papers={papers.edges} entity={entity} />
          <Pager pageInfo={papers.pageInfo} path={addressOf(entity.id)} isFirstPage={isFirstPage} />
        </Section>
        <Section id="used-with" title="Used with" lead="Most telling first: what appears beside it far more often than chance.">
          <Suspense fallback={<Skeleton rows={6} height={34} />}><UsedWith id={entity.id} /></Suspense>
        </Section>
      </div>
      <QuotePopover />
    </div>
  )
}
