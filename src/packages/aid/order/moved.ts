/** A list with one element moved by one place; at an end nothing moves. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const to = from + by
  const one = list[from]
  const other = list[to]
  if (one === undefined || other === undefined) return [...list]
  return list.map((item, index) => (index === from ? other : index === to ? one : item))
}
