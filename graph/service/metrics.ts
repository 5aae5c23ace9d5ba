import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What the metrics tell of the index. */
export interface IndexFigures {
  readonly revision: number
  readonly sizes: { readonly papers: number; readonly links: number; readonly bytes: number }
}

/** What the process tells Prometheus. */
export class Metrics {
  private readonly registry = new Registry()
  private readonly requests = new Counter({
    name: 'setupgraph_graphql_requests_total', help: 'Answers over HTTP by status.', labelNames: ['status'], registers: [this.registry],
  })
  private readonly seconds = new Histogram({
    name: 'setupgraph_graphql_request_duration_seconds', help: 'Seconds from a request to its answer.', registers: [this.registry],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  })

  /** `index` gives the index that answers; null before the first. */
  constructor(index: () => IndexFigures | null) {
    collectDefaultMetrics({ register: this.registry })
    this.gauge('setupgraph_index_revision', 'Revision of the store that the index shows; 0 before the first.', () => index()?.revision ?? 0)
    this.gauge('setupgraph_index_papers', 'Papers in the index.', () => index()?.sizes.papers ?? 0)
    this.gauge('setupgraph_index_links', 'Pairs of a paper and a feature in the index.', () => index()?.sizes.links ?? 0)
    this.gauge('setupgraph_index_bytes', 'Bytes that the tables of the index take.', () => index()?.sizes.bytes ?? 0)
  }

  /** Call what it answers with the status when the request is answered. */
  beginRequest(): (status: number) => void {
    const stop = this.seconds.startTimer()
    return (status) => {
      stop()
      this.requests.inc({ status: String(status) })
    }
  }

  /** Everything in Prometheus' text format, and its media type. */
  async text(): Promise<{ readonly body: string; readonly type: string }> {
    return { body: await this.registry.metrics(), type: this.registry.contentType }
  }

  private gauge(name: string, help: string, value: () => number): void {
    // A gauge asks for its value when it is read.
    const gauge: Gauge = new Gauge({ name, help, registers: [this.registry], collect: () => gauge.set(value()) })
  }
}
