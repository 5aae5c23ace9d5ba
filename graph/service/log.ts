import pino from 'pino'

/** What the operator should know, as JSON lines on standard error. `LOG_LEVEL=silent` turns it off. */
export const log = pino({ name: 'setupgraph', level: process.env.LOG_LEVEL ?? 'info' }, pino.destination(2))
