/**
 * Acts on each entry in order, at most `limit` at once, and answers nothing: what an act does it does itself.
 * @param {readonly T[]} entries @param {number} limit @param {(entry: T) => Promise<void>} act @template T
 */
export async function atMost(entries, limit, act) {
  const waiting = [...entries]
  const worker = async () => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) await act(entry)
  }
  await Promise.all(Array.from({ length: limit }, worker))
}
