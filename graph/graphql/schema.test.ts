import { readFileSync } from 'node:fs'
import {
  getNamedType, GraphQLBoolean, GraphQLFloat, GraphQLInt, isEnumType, isInputObjectType, isIntrospectionType, isInterfaceType,
  isObjectType, isScalarType, parseConstValue, valueFromAST, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { printedSchema, SCHEMA_FILE } from './print'
import { schema } from './schema'

/** Arguments and fields of input, with what they are called. */
function inputs(): (readonly [name: string, input: GraphQLArgument | GraphQLInputField])[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return []
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) => field.args.map((argument) => [`${type.name}.${field.name}(${argument.name}:)`, argument] as const))
  })
}

/** Whether a text can stand in a query where this type is wanted. */
function isValue(text: string, type: GraphQLInputType): boolean {
  try {
    return valueFromAST(parseConstValue(text), type) !== undefined
  } catch {
    return false
  }
}

/** Names of everything in the schema that has no description. */
function undescribed(): string[] {
  const missing: string[] = []
  const look = (name: string, { description }: { readonly description?: string | null | undefined }) => { if (!description) missing.push(name) }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isScalarType(type)) continue
    look(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name}:)`, argument)
    }
  }
  return missing
}

describe('the schema', () => {
  it('is the one in schema.graphql; run `npm run schema` after a change', () => {
    expect(printedSchema()).toBe(readFileSync(SCHEMA_FILE, 'utf8'))
  })

  it('describes every type, field, argument and value', () => expect(undescribed()).toEqual([]))

  it('gives an example of everything that can be put in, but for cursors and what is true or false', () => {
    const without = inputs().filter(([name, { type, description }]) => !name.endsWith('(after:)') && getNamedType(type) !== GraphQLBoolean
      && ![...(description ?? '').matchAll(/`([^`]+)`/g)].some(([, example]) => isValue(example!, type)))
    expect(without.map(([name]) => name)).toEqual([])
  })

  it('says of every number what it counts or between what it lies', () => {
    const numbers = inputs().filter(([, { type }]) => [GraphQLInt, GraphQLFloat].includes(getNamedType(type) as typeof GraphQLInt))
    const vague = numbers.filter(([, { description }]) => !/\d to \d|[Aa]t (least|most)|year|number/.test(description ?? ''))
    expect(vague.map(([name]) => name)).toEqual([])
  })

  it('can change nothing', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })
})
