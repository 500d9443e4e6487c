import { randomFillSync } from 'node:crypto'

const DRAWS = 256

/**
 * Random bytes, so many at a time, drawn from the system some hundreds at once: each draw is a call of the system and
 * costs more than the bytes. No byte is handed out twice. Use what you are given before you ask again.
 */
export function drawnBytes(each: number): () => Buffer {
  const drawn = Buffer.alloc(each * DRAWS)
  let used = drawn.length
  return () => {
    if (used === drawn.length) {
      randomFillSync(drawn)
      used = 0
    }
    used += each
    return drawn.subarray(used - each, used)
  }
}
