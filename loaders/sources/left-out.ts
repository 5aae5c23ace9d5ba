/**
 * Whether a file or folder is passed over when it is met in a folder or archive: hidden ones, installed
 * packages, and the pages that speak of a folder instead of a paper. Named outright, all of them are read.
 */
export function isLeftOut(name: string): boolean {
  return /^(?:\..+|node_modules|__MACOSX|(?:README|LICEN[CS]E|NOTICE)(?:\.\w+)?)$/i.test(name)
}
