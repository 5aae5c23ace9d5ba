import { rowOf } from './adjacency'
import type { NodeTables } from './nodes'
import type { ScopedSetupTable } from './scoped-setup-table'
import type { Structure } from './structure'

/** What papers set, of all that they ran or of one scope. */
export class ScopedSetups {
  constructor(private readonly nodes: NodeTables, private readonly structure: Structure, private readonly table: ScopedSetupTable) {}

  /**
   * Places, among the settings and without repetition, of the values that a paper gives to a hyperparameter;
   * with `scope`, the place of an entity, those that held for it. As in `effectiveSetups`, what a document says
   * of the scope itself counts before what it says of all experiments, or of all but some that the scope is
   * not among; without any statement of its own the scope must be something that the paper has.
   */
  settingsOf(paper: number, hyperparameter: number, scope: number | null): number[] {
    const own = this.ofHyperparameter(this.settingsOfPaper(paper), hyperparameter)
    if (scope === null || own.length === 0) return own
    const setups = rowOf(this.table.setupsOfPaper, paper)
    const hasScope = rowOf(this.structure.featuresOfPaper, paper).includes(scope)
    if (setups.length === 0) return hasScope ? own : []
    const inOrder = [...setups].sort((a, b) => this.table.ordinals[a]! - this.table.ordinals[b]!)
    const documents = new Set(Array.from(setups, (setup) => this.table.documents[setup]!))
    const found = [...documents].flatMap((document) =>
      this.heldFor(scope, inOrder.filter((setup) => this.table.documents[setup] === document), hasScope, hyperparameter))
    return [...new Set(found)]
  }

  /** The values that one document's setups give to a hyperparameter in a scope. */
  private heldFor(scope: number, setups: readonly number[], hasScope: boolean, hyperparameter: number): number[] {
    const { table } = this
    const valuesOf = (setup: number) => this.ofHyperparameter(rowOf(table.settings, setup), hyperparameter)
    const generals = setups.filter((setup) => table.isScoped[setup] === 0)
    // What stands later among what holds in general, such as for all but some, counts before what stands earlier.
    const general = (scopes: Uint32Array) => generals
      .filter((setup) => !rowOf(table.except, setup).some((left) => scopes.includes(left)))
      .map(valuesOf).findLast((values) => values.length > 0) ?? []
    const particular = setups.filter((setup) => rowOf(table.scope, setup).includes(scope))
    if (particular.length === 0) return hasScope ? general(Uint32Array.of(scope)) : []
    return particular.flatMap((setup) => {
      const own = valuesOf(setup)
      return own.length > 0 ? own : general(rowOf(table.scope, setup))
    })
  }

  private settingsOfPaper(paper: number): Uint32Array {
    const entities = this.nodes.entities.ids.length
    return rowOf(this.structure.featuresOfPaper, paper).filter((feature) => feature >= entities).map((feature) => feature - entities)
  }

  private ofHyperparameter(settings: Uint32Array, hyperparameter: number): number[] {
    return [...settings.filter((setting) => this.nodes.settings.hyperparameters[setting] === hyperparameter)]
  }
}
