const HALF = /[\ud800-\udfff]/u

/** Whether a store and a terminal can keep a text: no U+0000, and no half of a character. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && !HALF.test(text)

/**
 * The path of the first text that no store can keep, or null: `items.0.code`; '' for the body itself, and for a key the
 * path of what holds it. Such texts come from escapes only, so a body without any is not walked.
 */
export function unstorable(body: unknown, written: string): string | null {
  if (!written.includes('\\u')) return null
  const waiting: [path: string, value: unknown][] = [['', body]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, value] = next
    if (typeof value === 'string' && !isStorable(value)) return path
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (!isStorable(key)) return path
      waiting.push([path === '' ? key : `${path}.${key}`, inner])
    }
  }
  return null
}
