import { LoadError } from '@/graph/model'

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file or folder of this name. Check the path.',
  ENOTDIR: 'A part of the path is a file, not a folder. Check the path.',
  EACCES:
    'It may not be read by this user. Give read access (chmod u+r FILE; a folder needs u+rx), or run as its owner.',
  EPERM: 'It may not be read by this user. Give read access, or run as its owner.',
  ELOOP: 'Symbolic links lead around in a circle. Point the link to the file itself.',
  ENAMETOOLONG: 'The name is longer than the file system allows. Check the path.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n 4096) and run again.',
  EIO: 'The disk answered with an error. Check it, or copy the file from its origin again.',
}

/** The code of a failed system call ("ENOENT"), where an error has one. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** What a failed look at the file system means to a user. Throws what is no such failure, since that is a bug. */
export function readError(error: unknown, uri: string): LoadError {
  if (error instanceof LoadError) return error
  const code = systemCode(error)
  if (code === null || !(error instanceof Error) || !('syscall' in error)) throw error
  return new LoadError(ADVICE[code] ?? `It cannot be read: ${error.message}.`, { source: uri }, { cause: error })
}
