import { sql } from '../statement'

export const counter = sql<[name: string], { readonly value: number }>('SELECT value FROM counter WHERE name = ?')

export const addToCounter = sql<[by: number, name: string]>('UPDATE counter SET value = value + ? WHERE name = ?')
