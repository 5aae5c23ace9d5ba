import type { HomeParts } from './home-query'

type PaperEdge = HomeParts['papers']['edges'][number]

/**
 * The paper that tells most about setups among the newest: most scoped setups, then most settings and
 * entities. A start that shows something in one click.
 */
export function mostTellingPaper(edges: readonly PaperEdge[]): PaperEdge['node'] | null {
  const told = ({ setups }: PaperEdge['node']) =>
    setups.filter(({ scope }) => scope.length > 0).length * 6
    + setups.reduce((sum, { settings, links }) => sum + settings.length + links.length, 0)
  return edges.map(({ node }) => node).reduce<PaperEdge['node'] | null>(
    (best, paper) => best === null || told(paper) > told(best) ? paper : best, null)
}
