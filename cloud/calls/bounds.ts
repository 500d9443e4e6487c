/** No call of ours comes near these; they bound what a hostile one can cost. */
export const MAX_DEPTH = 16
export const MAX_VALUES = 20_000

/** Names that reach the prototype of a plain object when copied carelessly. */
const FORBIDDEN_KEY = '__proto__'

/**
 * Walks any JSON value without recursion and tells what is out of bounds: too deep, too many values, or a
 * forbidden key. Null when all is well.
 */
export function outOfBounds(value: unknown): 'depth' | 'size' | 'key' | null {
  let values = 0
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return 'depth'
    const next: unknown[] = []
    for (const item of level) {
      values += 1
      if (values > MAX_VALUES) return 'size'
      if (typeof item !== 'object' || item === null) continue
      if (Object.hasOwn(item, FORBIDDEN_KEY)) return 'key'
      for (const inner of Object.values(item)) next.push(inner)
    }
    level = next
  }
  return null
}
