import { EntityChip } from '../../evidence/fact'
import { query } from '../../data/query'
import { kindOfId, KIND_DESIGN, NODE_KINDS } from '../../design/kinds'
import styles from './entity.module.css'
import { USED_WITH, type Related } from './entity-query'

/** What an entity appears with more often than chance, by kind. */
export async function UsedWith({ id }: { readonly id: string }) {
  const { entity } = await query(USED_WITH, { id })
  const related = entity?.usedWith ?? []
  if (related.length === 0) return <p className="soft">Nothing else is named in its papers.</p>
  const groups = NODE_KINDS
    .map((kind) => ({ kind, related: related.filter(({ node }) => kindOfId(node.id) === kind) }))
    .filter((group) => group.related.length > 0)
  return (
    <div className={styles.related}>
      {groups.map((group) => (
        <section key={group.kind} aria-label={KIND_DESIGN[group.kind].plural}>
          <h3 className="faint">{KIND_DESIGN[group.kind].plural}</h3>
          <ul>
            {group.related.map((feature) => (
              <li key={feature.node.id}>
                <EntityChip id={feature.node.id} name={nameOf(feature)} />
                <span className="faint nums" title={`Together in ${feature.papers} papers, ${feature.lift.toFixed(1)} times as often as by chance`}>
                  {feature.papers.toLocaleString('en')} {feature.papers === 1 ? 'paper' : 'papers'}, {feature.lift < 10 ? feature.lift.toFixed(1) : Math.round(feature.lift)}×
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function nameOf({ node }: Related): string {
  if (node.__typename === 'Entity') return node.name
  return node.__typename === 'Setting' ? node.label : node.id
}
