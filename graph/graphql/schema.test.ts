import { readFileSync } from 'node:fs'
import { isEnumType, isInputObjectType, isIntrospectionType, isInterfaceType, isObjectType, isScalarType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { printedSchema, SCHEMA_FILE } from './print'
import { schema } from './schema'

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

  it('can change nothing', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })
})
