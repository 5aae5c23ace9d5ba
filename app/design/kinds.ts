/** The kinds of node as a reader sees them, named by the prefix of their identifiers (`dataset:cifar-10`). */
export const NODE_KINDS = [
  'paper', 'dataset', 'architecture', 'method', 'hardware', 'software', 'hyperparameter', 'setting',
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** Kinds that have a list of their own at `/entities?kind=…`. */
export const ENTITY_NODE_KINDS = NODE_KINDS.filter((kind) => kind !== 'paper' && kind !== 'setting')

export interface KindDesign {
  readonly singular: string
  readonly plural: string
  /** What a setup does with it, as a heading over the entities of a paper. */
  readonly role: string
  readonly light: string
  readonly dark: string
  /** Corners as x, y from −1 to 1, or null for a circle. The canvas and the pages draw from the same points. */
  readonly corners: readonly number[] | null
}

/**
 * Colour means kind, and nothing else on the site. Each kind differs from every other in colour and in
 * shape, so that it can be told without seeing colours. Colours keep 3:1 to the page in both themes.
 */
export const KIND_DESIGN: Readonly<Record<NodeKind, KindDesign>> = {
  paper: {
    singular: 'Paper', plural: 'Papers', role: 'Papers',
    light: '#3f3a36', dark: '#e4ded6',
    corners: [-0.75, -1, 0.25, -1, 0.75, -0.5, 0.75, 1, -0.75, 1],
  },
  dataset: {
    singular: 'Dataset', plural: 'Datasets', role: 'Evaluated on',
    light: '#0b7a75', dark: '#3fd0c4', corners: null,
  },
  architecture: {
    singular: 'Architecture', plural: 'Architectures', role: 'Architectures',
    light: '#2457c5', dark: '#84abff',
    corners: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
  },
  method: {
    singular: 'Method', plural: 'Methods', role: 'Methods',
    light: '#b3560b', dark: '#f5b04c',
    corners: [0, -1, 1, 0, 0, 1, -1, 0],
  },
  hardware: {
    singular: 'Hardware', plural: 'Hardware', role: 'Runs on',
    light: '#b8254f', dark: '#ff8ba3',
    corners: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  },
  software: {
    singular: 'Software', plural: 'Software', role: 'Built with',
    light: '#4c7a12', dark: '#a8d65c',
    corners: [0, -0.95, 1, 0.85, -1, 0.85],
  },
  hyperparameter: {
    singular: 'Hyperparameter', plural: 'Hyperparameters', role: 'Hyperparameters',
    light: '#7431b8', dark: '#c79bff',
    corners: [-0.38, -1, 0.38, -1, 0.38, -0.38, 1, -0.38, 1, 0.38, 0.38, 0.38, 0.38, 1, -0.38, 1, -0.38, 0.38, -1, 0.38, -1, -0.38, -0.38, -0.38],
  },
  setting: {
    singular: 'Setting', plural: 'Settings', role: 'Settings',
    light: '#9c2f9c', dark: '#ec9cec',
    corners: [-1, -0.7, 0.4, -0.7, 1, 0, 0.4, 0.7, -1, 0.7],
  },
}

export function isNodeKind(value: string): value is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(value)
}

/** The kind of a node by its identifier; a paper where the prefix is none of ours. */
export function kindOfId(id: string): NodeKind {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  return isNodeKind(prefix) ? prefix : 'paper'
}

/** `3 datasets`, `1 dataset`, `2 hardware`. */
export function counted(number: number, kind: NodeKind): string {
  const { singular, plural } = KIND_DESIGN[kind]
  return `${number.toLocaleString('en')} ${(number === 1 ? singular : plural).toLowerCase()}`
}

/** The outline of a kind as an SVG path in a square of `size`, the margin left free. */
export function kindPath(kind: NodeKind, size = 16, margin = 1.5): string {
  const { corners } = KIND_DESIGN[kind]
  const centre = size / 2
  const reach = centre - margin
  if (corners === null) {
    const r = reach * 0.95
    return `M${centre - r} ${centre}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  }
  const points: string[] = []
  for (let i = 0; i < corners.length; i += 2) {
    points.push(`${round(centre + (corners[i] ?? 0) * reach)} ${round(centre + (corners[i + 1] ?? 0) * reach)}`)
  }
  return `M${points.join('L')}z`
}

/** Style sheet with one variable a kind (`--kind-dataset`), which changes with the theme. */
export function kindVariables(): string {
  const lines = NODE_KINDS.map((kind) => `--kind-${kind}:light-dark(${KIND_DESIGN[kind].light},${KIND_DESIGN[kind].dark})`)
  return `:root{${lines.join(';')}}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
