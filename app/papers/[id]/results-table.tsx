import { EntityChip, Quoted } from '../../evidence/fact'
import { quotesOf } from '../../evidence/evidence'
import { documentOfResult } from './facts'
import styles from './paper.module.css'
import type { ResultParts } from './paper-query'

/** Figures that the source states, own ones before quoted ones. */
export function ResultsTable({ results }: { readonly results: readonly ResultParts[] }) {
  const ordered = [...results].sort((a, b) => Number(b.own) - Number(a.own))
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Results">
      <table className={styles.table}>
        <thead>
          <tr><th scope="col">Metric</th><th scope="col">Value</th><th scope="col">On</th><th scope="col">Reached by</th><th scope="col">Origin</th></tr>
        </thead>
        <tbody>
          {ordered.map((result) => (
            <tr key={result.id}>
              <th scope="row">{result.metric}</th>
              <td className="nums">
                <Quoted what={`${result.metric} ${figure(result)}`} quotes={quotesOf([{ evidence: result.evidence, document: documentOfResult(result.id) }])}>
                  {figure(result)}
                </Quoted>
              </td>
              <td>{result.dataset ? <EntityChip {...result.dataset} /> : <Unsaid />}</td>
              <td>{result.reachedBy ? <EntityChip {...result.reachedBy} /> : <Unsaid />}</td>
              <td className="soft">{result.own ? 'own' : 'quoted'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Unsaid() {
  return <span className="faint">not said</span>
}

function figure({ value, unit }: ResultParts): string {
  return unit === null ? String(value) : unit === '%' ? `${value} %` : `${value} ${unit}`
}
