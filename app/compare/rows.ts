import { quotesOf, type QuoteData } from '../evidence/evidence'
import { KIND_DESIGN, kindOfId, NODE_KINDS, type NodeKind } from '../design/kinds'
import { valueText } from '../papers/[id]/facts'
import type { ComparedPaper } from './compare-query'

/** One entity or value of one paper, for the whole paper or for a scope. */
export interface Item {
  readonly id: string
  readonly text: string
  /** The scopes that it holds for; empty for the whole paper. */
  readonly scopes: readonly string[]
  readonly quotes: readonly QuoteData[]
}

/** What a paper says of a row: its items, or why there are none. Missing is never equal to anything. */
export interface Cell {
  readonly items: readonly Item[]
  /** A document says outright that it is not reported. */
  readonly isDenied: boolean
}

/** Identifiers that every paper has which says anything of the row. */
export function sharedItems({ cells }: Pick<Row, 'cells'>): Set<string> {
  const [first, ...others] = cells.filter(({ items }) => items.length > 0).map(({ items }) => items.map(({ id }) => id))
  return new Set(others.length === 0 ? [] : (first ?? []).filter((id) => others.every((own) => own.includes(id))))
}

/** DIFFERS: two papers say different things. PARTLY: those that say something agree. SAME: all say the same. */
export type Standing = 'DIFFERS' | 'PARTLY' | 'SAME'

export interface Row {
  readonly key: string
  readonly name: string
  readonly kind: NodeKind
  readonly standing: Standing
  readonly cells: readonly Cell[]
}

interface Statement {
  readonly row: string
  readonly name: string
  readonly kind: NodeKind
  readonly item: Item
}

/** Rows over papers: what differs first, then what some leave out, then what is the same; kinds in their order. */
export function comparisonRows(papers: readonly ComparedPaper[]): Row[] {
  const statements = papers.map(statementsOf)
  const heads = new Map(statements.flat().map(({ row, name, kind }) => [row, { name, kind }]))
  const rows = [...heads].map(([key, { name, kind }]): Row => {
    const cells = statements.map((own, index): Cell => ({
      items: merged(own.filter(({ row }) => row === key).map(({ item }) => item)),
      isDenied: isDenied(papers[index], kind),
    }))
    return { key, name, kind, cells, standing: standingOf(cells) }
  })
  const order: readonly Standing[] = ['DIFFERS', 'PARTLY', 'SAME']
  return rows.sort((a, b) =>
    order.indexOf(a.standing) - order.indexOf(b.standing)
    || saidBy(b) - saidBy(a)
    || NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind)
    || a.name.localeCompare(b.name, 'en'))
}

function saidBy({ cells }: Row): number {
  return cells.filter(({ items }) => items.length > 0).length
}

function statementsOf(paper: ComparedPaper): Statement[] {
  return paper.setups.flatMap((setup) => {
    const scopes = setup.scope.length === 0 && setup.except.length === 0 ? [] : [setup.label]
    return [
      ...setup.links.map(({ entity, evidence }): Statement => {
        const kind = kindOfId(entity.id)
        return { row: kind, name: KIND_DESIGN[kind].plural, kind, item: { id: entity.id, text: entity.name, scopes, quotes: quotesOf([{ evidence, document: null }]) } }
      }),
      ...setup.settings.map(({ setting, evidence }): Statement => ({
        row: setting.hyperparameter.id, name: setting.hyperparameter.name, kind: 'setting',
        item: { id: setting.id, text: valueText(setting), scopes, quotes: quotesOf([{ evidence, document: null }]) },
      })),
    ]
  })
}

/** The same thing said several times as one; what holds for the whole paper needs no scope beside it. */
function merged(items: readonly Item[]): Item[] {
  const byId = new Map<string, Item>()
  for (const item of items) {
    const known = byId.get(item.id)
    if (!known) byId.set(item.id, item)
    else {
      const isWhole = known.scopes.length === 0 || item.scopes.length === 0
      byId.set(item.id, { ...known, scopes: isWhole ? [] : [...new Set([...known.scopes, ...item.scopes])], quotes: [...known.quotes, ...item.quotes].slice(0, 3) })
    }
  }
  return [...byId.values()].sort((a, b) => a.text.localeCompare(b.text, 'en', { numeric: true }))
}

function isDenied(paper: ComparedPaper | undefined, kind: NodeKind): boolean {
  const variable = kind === 'hardware' ? 'HARDWARE' : kind === 'software' ? 'SOFTWARE' : kind === 'setting' ? 'EXPERIMENT_SETUP' : null
  return paper?.reporting.some((entry) => entry.variable === variable && entry.status === 'NOT_REPORTED') ?? false
}

function standingOf(cells: readonly Cell[]): Standing {
  const said = cells.filter(({ items }) => items.length > 0).map(({ items }) => items.map(({ id }) => id).sort().join('\n'))
  if (new Set(said).size > 1) return 'DIFFERS'
  return said.length === cells.length ? 'SAME' : 'PARTLY'
}
