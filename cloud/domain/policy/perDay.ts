import type { Day, Region } from '../../contract/values'
import type { PolicyBook } from './types'

/** A stream of odd dates must not fill the memory. */
const KEPT = 5_000

/**
 * A reading of a region's rules on a day, made once for each book: a book never changes, and neither does what was
 * read from it.
 */
export function perDay<T>(
  read: (book: PolicyBook, region: Region, day: Day) => T,
): (book: PolicyBook, region: Region, day: Day) => T {
  const byBook = new WeakMap<PolicyBook, Map<string, T>>()
  return (book, region, day) => {
    let kept = byBook.get(book)
    if (!kept) {
      kept = new Map()
      byBook.set(book, kept)
    }
    const name = `${region} ${day}`
    let found = kept.get(name)
    if (found === undefined) {
      if (kept.size >= KEPT) kept.clear()
      found = read(book, region, day)
      kept.set(name, found)
    }
    return found
  }
}
