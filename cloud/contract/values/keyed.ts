/**
 * An object whose keys are ids, for what is kept as JSON. It is a table from the start: an ordinary object would be given
 * a shape of its own for each new set of keys, and making and sweeping up these shapes costs more than all that a
 * settlement does with them.
 */
export function keyed<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const made: Record<string, T> = Object.create(null)
  for (const [key, value] of entries) made[key] = value
  return made
}
