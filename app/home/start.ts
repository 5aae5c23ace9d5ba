/** What is counted of a paper. */
export interface ToldPaper {
  readonly setups: readonly { readonly scope: readonly unknown[], readonly settings: readonly unknown[], readonly links: readonly unknown[] }[]
}

/**
 * The papers that tell most about setups, in falling order: most scoped setups, then most settings and
 * entities. Starts that show something in one click.
 */
export function tellingPapers<Paper extends ToldPaper>(edges: readonly { readonly node: Paper }[], number: number): Paper[] {
  const told = ({ setups }: ToldPaper) =>
    setups.filter(({ scope }) => scope.length > 0).length * 6
    + setups.reduce((sum, { settings, links }) => sum + settings.length + links.length, 0)
  return edges.map(({ node }) => node).sort((a, b) => told(b) - told(a)).slice(0, number)
}
