import { execute, getNamedType, isInputObjectType, parse, validate, type GraphQLArgument } from 'graphql'
import type { Context } from '@/graph/graphql/context'
import { schema } from '@/graph/graphql/schema'
import { inputsFrom, parametersOf, wholeNumber, type Given, type Parameter } from '../parameters'

/** A list that GraphQL answers, to be written as a table: the same question, the same answer. */
export interface AnswerList {
  readonly field: string
  /** Fields of a node, as a selection of GraphQL. */
  readonly selection: string
  /** An argument that is given by its fields: `paper=…` for `for: { paper: "…" }`. */
  readonly flattened?: string
  /** How many nodes by default, and at most. */
  readonly first: number
  readonly most: number
}

const PAGING = ['first', 'after']
const PAGE = 100

/** The parameters of the list: its arguments in GraphQL, and how many nodes. */
export function answerParameters({ field, flattened, first, most }: AnswerList): Parameter[] {
  const args = argumentsOf(field)
  return [
    ...parametersOf(args.filter(({ name }) => name === flattened).flatMap(fieldsOf)),
    ...parametersOf(args.filter(({ name }) => name !== flattened && !PAGING.includes(name))),
    { name: 'first', type: 'Int', description: `How many rows at most: 1 to ${most}, ${first} by default.` },
  ]
}

/** All nodes that were asked for, page by page. Throws the error of the answer. */
export async function answeredNodes<Node>(list: AnswerList, given: Given, context: Context): Promise<Node[]> {
  const args = argumentsOf(list.field)
  const variables = {
    ...inputsFrom(args.filter(({ name }) => name !== list.flattened && !PAGING.includes(name)), given),
    ...Object.fromEntries(args.filter(({ name }) => name === list.flattened).map((arg) => [arg.name, inputsFrom(fieldsOf(arg), given)])),
  }
  const document = parse(queryOf(list, args))
  const [invalid] = validate(schema, document)
  if (invalid) throw invalid
  const wanted = wholeNumber(given, 'first', list.first, list.most)
  const nodes: Node[] = []
  for (let after: string | null = null; nodes.length < wanted;) {
    const first = Math.min(PAGE, wanted - nodes.length)
    const { data, errors } = await execute({ schema, document, contextValue: context, variableValues: { ...variables, first, after } })
    if (errors?.[0]) throw errors[0]
    const { pageInfo, edges } = (data as Readonly<Record<string, Page<Node>>>)[list.field]!
    nodes.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  return nodes
}

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Node }[]
}

function argumentsOf(field: string): readonly GraphQLArgument[] {
  return schema.getQueryType()!.getFields()[field]!.args
}

function fieldsOf({ type }: GraphQLArgument) {
  const input = getNamedType(type)
  return isInputObjectType(input) ? Object.values(input.getFields()) : []
}

/** Names and types come from the schema; what was given goes in as variables. */
function queryOf({ field, selection }: AnswerList, args: readonly GraphQLArgument[]): string {
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `query (${declared}) { ${field}(${passed}) { pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`
}
