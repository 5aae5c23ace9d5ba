import type { DocumentNode } from 'graphql'
import { openStore } from '@/graph/store/open'
import { executeIn, type Answer } from './execute'
import { indexPath } from './index-path'
import { indexSource } from './index-source'
import { log } from './log'
import { Service, type Readiness } from './service'

export type { Answer, Readiness }
export { Service }

const KEY = Symbol.for('setupgraph.service')

/**
 * The service of this process, over the store that `SETUPGRAPH_STORE` names. Nothing is opened before the
 * first question. It is kept on `globalThis`: Next builds pages and routes as separate bundles and loads
 * modules anew in development, and none of that may hold a second index in memory.
 */
export function service(): Service {
  const holder = globalThis as { [KEY]?: Service }
  holder[KEY] ??= new Service(() => openStore(process.env.SETUPGRAPH_STORE, { readOnly: true }), {
    timeout: timeoutFrom(process.env.SETUPGRAPH_TIMEOUT),
    log: (error) => log.error(error),
    indexSource: (store) => indexSource(store, {
      path: indexPath(store, process.env),
      opening: { address: process.env.SETUPGRAPH_STORE ?? '', env: process.env },
      log: (message) => log.info(message),
    }),
  })
  return holder[KEY]
}

/** Answers a document of a page; see `executeIn`. */
export function execute(document: DocumentNode | string, variables: unknown = {}): Promise<Answer> {
  return executeIn(service(), document, variables)
}

/** Whether questions can be answered at once. */
export function ready(): Promise<Readiness> {
  return service().ready()
}

/** Seconds as text; anything but a positive number leaves the default. */
function timeoutFrom(seconds: string | undefined): number | undefined {
  const number = Number(seconds)
  return number > 0 ? number * 1000 : undefined
}
