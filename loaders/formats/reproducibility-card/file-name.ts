/**
 * A title rebuilt from a file's name ("one_pixel_shortcut__1a2b3c4d.txt" gives "One pixel shortcut"),
 * for a card without one; null where the name holds no words.
 */
export function titleFromFileName(fileName: string): string | null {
  const words = fileName
    .replace(/(?:\.[a-z0-9]{1,4}){1,2}$/i, '')
    .replace(/(?:_{2,3}[0-9a-f]{6,16}){1,2}$/i, '')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
  const title = words.join(' ')
  return /\p{L}{3}/u.test(title) ? `${title[0]!.toUpperCase()}${title.slice(1)}` : null
}
