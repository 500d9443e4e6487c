/** A list with one element put in another place; a place that is not there moves nothing. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list[from]
  if (one === undefined || to < 0 || to >= list.length) return [...list]
  const others = list.filter((_, index) => index !== from)
  return [...others.slice(0, to), one, ...others.slice(to)]
}

/** A list with one element moved by one place; at an end nothing moves. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  return movedTo(list, from, from + by)
}
