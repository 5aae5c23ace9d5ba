import { type CallOptions, start } from './call'

/**
 * Starts the same load several times and kills it at a random moment of the time that a whole one took.
 * `SETUPGRAPH_TEST_KILLS` sets how often.
 */
export async function killLoads(args: readonly string[], milliseconds: number, options: CallOptions = {}): Promise<void> {
  const kills = Number(process.env.SETUPGRAPH_TEST_KILLS ?? 3)
  for (let kill = 0; kill < kills; kill++) {
    const load = start('load', args, options)
    const timer = setTimeout(() => load.process.kill('SIGKILL'), Math.random() * milliseconds)
    await load.ended
    clearTimeout(timer)
  }
}
