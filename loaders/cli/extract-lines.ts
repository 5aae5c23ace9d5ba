import { basename, resolve } from 'node:path'
import { stat } from 'node:fs/promises'
import { z } from 'zod'
import { LoadError } from '@/graph/model'
import { extractMentions } from '@/loaders/extract'
import { diskFile } from '@/loaders/sources/folder'
import { readLines } from '@/loaders/sources/lines'
import { readError } from '@/loaders/sources/read-error'
import type { SourceFile } from '@/loaders/sources/source-file'
import { type Effects, write } from './effects'
import { EXIT } from './main'
import { mentionsJson } from './mention-output'
import { describeRejection, rejectionOf } from './rejection'

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/**
 * Reads one `{"id", "text"}` a line and prints one `{"id", "mentions"}` a line, in the same order; a line is
 * held in memory at a time. A line that cannot be read is named on standard error and passed over.
 */
export async function extractLines(path: string, effects: Effects): Promise<number> {
  let code: number = EXIT.done
  const refuse = async (error: LoadError) => {
    code = EXIT.incomplete
    await write(effects.messages, `${describeRejection(rejectionOf(error))}\n`)
  }
  try {
    for await (const line of readLines(await fileAt(path, effects))) {
      if (line instanceof LoadError) await refuse(line)
      else if (line.text.trim() !== '') {
        const parsed = parseLine(line.text, path, line.number)
        if (parsed instanceof LoadError) await refuse(parsed)
        else
          await write(
            effects.output,
            `${JSON.stringify({ id: parsed.id, ...mentionsJson(extractMentions(parsed.text)) })}\n`,
          )
      }
    }
  } catch (error) {
    await refuse(readError(error, path))
  }
  return code
}

async function fileAt(path: string, effects: Effects): Promise<SourceFile> {
  if (path === '-') return { path: '-', uri: '-', size: 0, diskPath: null, bytes: () => effects.standardInput }
  const onDisk = resolve(effects.folder, path)
  const status = await stat(onDisk)
  if (status.isDirectory()) throw new LoadError('This is a folder. Name one file of JSON lines.', { source: path })
  return diskFile(onDisk, path, basename(onDisk), status.size)
}

function parseLine(text: string, source: string, line: number): z.infer<typeof Line> | LoadError {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return new LoadError(
      `The line is not JSON (${String(cause instanceof Error ? cause.message : cause)}). ` +
        'Write {"id": …, "text": "…"} on every line.',
      { source, line },
      { cause },
    )
  }
  const parsed = Line.safeParse(value)
  return parsed.success
    ? parsed.data
    : new LoadError(
        'The line needs an "id" (text or number) and a "text" (text). Write {"id": …, "text": "…"} on every line.',
        { source, line },
      )
}
