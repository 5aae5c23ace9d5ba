import { rowOf } from './adjacency'
import type { NodeTables } from './nodes'
import type { SetupTable, TermTable } from './setup-table'
import type { Structure } from './structure'

/** What papers set, of all that they ran or of one scope. */
export class ScopedSetups {
  constructor(private readonly nodes: NodeTables, private readonly structure: Structure, private readonly table: SetupTable) {}

  /**
   * Places, among the settings and without repetition, of the values that a paper gives to a hyperparameter;
   * with `scope`, the place of an entity, those that held for it. As in `effectiveSetups`, what a document says
   * of the scope itself counts before what it says of all experiments, or of all but some that the scope is
   * not among; without any statement of its own the scope must be something that the paper has.
   */
  settingsOf(paper: number, hyperparameter: number, scope: number | null): number[] {
    const own = this.ofHyperparameter(rowOf(this.structure.featuresOfPaper, paper), hyperparameter)
    if (scope === null || own.length === 0) return own
    const hasScope = rowOf(this.structure.featuresOfPaper, paper).includes(scope)
    const setups = Array.from(rowOf(this.table.setupsOfPaper, paper)).sort((a, b) => this.table.ordinals[a]! - this.table.ordinals[b]!)
    const documents = new Set(setups.map((setup) => this.table.documents[setup]!))
    const found = [...documents].flatMap((document) =>
      this.heldFor(scope, setups.filter((setup) => this.table.documents[setup] === document), hasScope, hyperparameter))
    return [...new Set(found)]
  }

  /** The values that one document's setups give to a hyperparameter in a scope. */
  private heldFor(scope: number, setups: readonly number[], hasScope: boolean, hyperparameter: number): number[] {
    const { features, scope: scopes, except } = this.table
    const valuesOf = (setup: number) => this.ofHyperparameter(rowOf(features, setup), hyperparameter)
    const generals = setups.filter((setup) => scopes.offsets[setup] === scopes.offsets[setup + 1])
    // What stands later among what holds in general, such as for all but some, counts before what stands earlier.
    const general = (held: Int32Array) => generals
      .filter((setup) => !entitiesIn(except, setup).some((left) => left >= 0 && held.includes(left)))
      .map(valuesOf).findLast((values) => values.length > 0) ?? []
    const particular = setups.filter((setup) => entitiesIn(scopes, setup).includes(scope))
    if (particular.length === 0) return hasScope ? general(Int32Array.of(scope)) : []
    return particular.flatMap((setup) => {
      const own = valuesOf(setup)
      return own.length > 0 ? own : general(entitiesIn(scopes, setup))
    })
  }

  /** Places, among the settings, of those features that are values of a hyperparameter. */
  private ofHyperparameter(features: Uint32Array, hyperparameter: number): number[] {
    const entities = this.nodes.entities.ids.length
    return Array.from(features.filter((feature) => feature >= entities && this.nodes.settings.hyperparameters[feature - entities] === hyperparameter), (feature) => feature - entities)
  }
}

/** Places of the entities that a setup's terms mean; −1 for a term that means none. */
function entitiesIn({ offsets, entities }: TermTable, setup: number): Int32Array {
  return entities.subarray(offsets[setup], offsets[setup + 1])
}
