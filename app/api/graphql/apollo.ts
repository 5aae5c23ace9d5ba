import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import type { Context } from '@/graph/graphql/context'
import { formatError, type ErrorLog } from '@/graph/graphql/format-error'
import { enforceLimits, LIMITS, measureOnce } from '@/graph/graphql/limits'
import { schema } from '@/graph/graphql/schema'
import { cachingHeaders, revisionTag } from './caching'

/** Refuses what is over a limit before anything is executed, and tells every answer's revision and cost. */
const limits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    let cost: number | null = null
    return {
      didResolveOperation: async ({ document, operation, request }) => {
        // Without a choice among several operations, execution will say so.
        if (!operation) return
        const measured = measureOnce(schema, document, operation, request.variables ?? {})
        if (!measured) return
        cost = measured.cost
        enforceLimits(measured)
      },
      willSendResponse: async ({ request, response, contextValue }) => {
        if (response.body.kind !== 'single') return
        // What failed may succeed the next time.
        if (request.http?.method === 'GET' && !response.body.singleResult.errors) {
          for (const [name, value] of Object.entries(cachingHeaders(revisionTag(contextValue)))) response.http.headers.set(name, value)
        }
        response.body.singleResult.extensions = { revision: String(contextValue.index.revision), ...(cost !== null && { cost }) }
      },
    }
  },
}

const NOT_EXECUTED = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE'])

/**
 * A wrong query in a right request is an answer like any other to clients that accept no more than
 * `application/json`: status 200, as GraphQL over HTTP advises. Those that accept
 * `application/graphql-response+json` get 400, which Apollo gives to both.
 */
const statuses: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.http.status !== 400 || response.body.kind !== 'single') return
      if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return
      const { errors = [] } = response.body.singleResult
      const overLimit = errors.some(({ message }) => message.includes('Parsing aborted'))
      if (!overLimit && errors.every(({ extensions }) => NOT_EXECUTED.has(String(extensions?.code)))) response.http.status = 200
    },
  }),
}

/** Apollo Server over the schema. Its cache of parsed documents makes a repeated query nearly twice as fast. */
export function createServer(log: ErrorLog): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    // Nothing can be changed and no cookie is read, so a forged request gains nothing; notebooks ask from anywhere.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: 20 },
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [
      limits,
      statuses,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}
