import { sql } from '../statement'

export const counter = sql<[name: string], { readonly value: number }>('SELECT value FROM counter WHERE name = ?')

export const addToCounter = sql<[by: number, name: string]>('UPDATE counter SET value = value + ? WHERE name = ?')

/** 53 bits, which are a number for JavaScript. */
export const renewState = sql<[]>("UPDATE counter SET value = random() & 0x1fffffffffffff WHERE name = 'state'")
