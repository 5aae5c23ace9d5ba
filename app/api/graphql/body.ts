/** A request that cannot be understood, with the status that says so. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  constructor(readonly status: number, message: string, readonly headers: Readonly<Record<string, string>> = {}) {
    super(message)
  }
}

/**
 * The JSON in a request's body, of at most `limit` bytes. Throws `HttpProblem`: 415 for another type than
 * JSON, 413 for too much of it, 400 where it cannot be read.
 */
export async function jsonBody(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!isJson(type)) {
    throw new HttpProblem(415, `Send JSON with the header "content-type: application/json"; yours is "${type.slice(0, 100)}".`)
  }
  const text = await textWithin(request, limit)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new HttpProblem(400, `The body is no JSON: ${(cause as Error).message.slice(0, 200)}. Send {"query": "…", "variables": {…}}.`)
  }
}

function isJson(contentType: string): boolean {
  const [essence, ...parameters] = contentType.toLowerCase().split(';').map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '')
  return essence === 'application/json' && (charset === undefined || charset === 'utf-8' || charset === 'utf8')
}

async function textWithin(request: Request, limit: number): Promise<string> {
  const tooLarge = () => new HttpProblem(
    413, `The body is larger than ${limit} bytes. Ask for less at once.`,
    // The rest of the body is not read, so the connection cannot be used again.
    { connection: 'close' },
  )
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { done, value } = await reader?.read() ?? { done: true, value: undefined }
    if (done || !value) break
    size += value.byteLength
    if (size > limit) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new HttpProblem(400, 'The body is not UTF-8.')
  }
}
