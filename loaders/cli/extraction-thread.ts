import { parentPort } from 'node:worker_threads'
import type { ThreadQuestion } from './extraction-pool'
import { readInChunks } from './read-document'

/** What a thread of the pool runs: reads each document that it is sent and answers with its outcomes. */
parentPort?.on('message', ({ source, options }: ThreadQuestion) => {
  for (const chunk of readInChunks(source, options)) parentPort?.postMessage(chunk)
})
