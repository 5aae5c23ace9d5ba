import { coerceInputValue, isInputObjectType, isListType, getNamedType, getNullableType, type GraphQLInputObjectType, type GraphQLInputType, type GraphQLNamedInputType } from 'graphql'
import { badInput } from '@/graph/graphql/errors'

/** What an export can be asked with. */
export interface Parameter {
  readonly name: string
  /** In words, or as GraphQL names it: "PaperOrder", "[String!]". */
  readonly type: string
  readonly description: string
}

/** Parameters as they came, each with one text or more. */
export type Given = ReadonlyMap<string, readonly string[]>

const LONGEST_TEXT = 20_000

/** Parameters of an address. Repeated ones are a list. */
export function givenInAddress(search: URLSearchParams): Given {
  const given = new Map<string, string[]>()
  for (const [name, text] of search) given.set(name, [...given.get(name) ?? [], text])
  return given
}

/** Parameters of a body: an object whose members are texts, numbers, booleans, objects, or lists of these. */
export function givenInBody(body: unknown): Given {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badInput('Send an object with the parameters: {"id": ["paper:…"], "quotes": true}.')
  const text = (value: unknown) => typeof value === 'string' ? value : JSON.stringify(value)
  return new Map(Object.entries(body).filter(([, value]) => value !== null)
    .map(([name, value]: [string, unknown]) => [name, Array.isArray(value) ? value.map(text) : [text(value)]]))
}

/** Refuses what no parameter is called, and texts without end. */
export function checkNames(given: Given, parameters: readonly Parameter[]): void {
  const names = parameters.map(({ name }) => name)
  for (const [name, texts] of given) {
    if (!names.includes(name)) throw badInput(`There is no parameter "${name.slice(0, 100)}" here. Possible are: ${names.join(', ')}.`)
    if (texts.some((text) => text.length > LONGEST_TEXT)) throw badInput(`"${name}" is longer than ${LONGEST_TEXT} characters. Ask for less at once.`)
  }
}

/** The one text of a parameter; null where it is not given or empty. */
export function oneText(given: Given, name: string): string | null {
  const texts = given.get(name) ?? []
  if (texts.length > 1) throw badInput(`Give "${name}" once; it stands there ${texts.length} times.`)
  return texts[0] || null
}

/** The texts of a parameter, also where they stand in one with commas between; null where it is not given. */
export function listed(given: Given, name: string, most: number): string[] | null {
  const texts = given.get(name)
  if (!texts) return null
  const items = texts.flatMap((text) => text.split(',')).map((text) => text.trim()).filter((text) => text !== '')
  if (items.length > most) throw badInput(`"${name}" names ${items.length}; at most ${most} are possible.`)
  return items.length === 0 ? null : items
}

export function flag(given: Given, name: string, otherwise: boolean): boolean {
  const text = oneText(given, name)
  if (text === null) return otherwise
  if (text === 'true' || text === 'false') return text === 'true'
  throw badInput(`"${name}" must be true or false; it is "${text.slice(0, 100)}".`)
}

export function wholeNumber(given: Given, name: string, otherwise: number, most: number): number {
  const text = oneText(given, name)
  if (text === null) return otherwise
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw badInput(`"${name}" must be a whole number from 1 to ${most}; it is "${text.slice(0, 100)}".`)
}

interface TypedInput {
  readonly name: string
  readonly type: GraphQLInputType
  readonly description?: string | null | undefined
}

/** Inputs of GraphQL (fields of an input type, arguments of a field) as parameters of the same names. */
export function parametersOf(inputs: readonly TypedInput[]): Parameter[] {
  return inputs.map(({ name, type, description }) => ({ name, type: String(type), description: description ?? '' }))
}

/** What was given for inputs of GraphQL, not coerced yet: lists by repeating, objects as JSON. */
export function inputsFrom(inputs: readonly TypedInput[], given: Given): Record<string, unknown> {
  return Object.fromEntries(inputs.flatMap(({ name, type }) => {
    if (!given.has(name)) return []
    const texts = given.get(name)!.filter((text) => text !== '')
    if (texts.length === 0) return []
    const item = getNamedType(type) as GraphQLNamedInputType
    if (isListType(getNullableType(type))) return [[name, texts.map((text) => valueOf(text, item, name))] as const]
    return [[name, valueOf(oneText(given, name)!, item, name)] as const]
  }))
}

function valueOf(text: string, type: GraphQLNamedInputType, name: string): unknown {
  if (isInputObjectType(type)) {
    try {
      return JSON.parse(text)
    } catch (error) {
      throw badInput(`"${name}" must be JSON for ${type.name}: ${(error as Error).message.slice(0, 100)}.`)
    }
  }
  if (type.name === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if (type.name === 'Int' || type.name === 'Float') return Number.isNaN(Number(text)) ? text : Number(text)
  return text
}

/** An input object of GraphQL from the parameters that bear its fields' names, coerced as GraphQL does. */
export function inputObjectFrom<Input>(type: GraphQLInputObjectType, given: Given): Input {
  const raw = inputsFrom(Object.values(type.getFields()), given)
  return coerceInputValue(raw, type, (path, _value, { message }) => {
    throw badInput(path.length > 0 ? `"${path[0]}": ${message}` : message)
  }) as Input
}
