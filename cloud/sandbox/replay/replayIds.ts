import { createHash } from 'node:crypto'
import type { Ids } from '../../ports'

const TIME_LETTERS = 9

/**
 * Ids and secrets of the history: drawn from a seed instead of chance, so that the same seed makes the same
 * world. They guard nothing: every code and token of the history is over before anybody can use it.
 * @param now the history's time, ms; ids sort by it
 */
export function createReplayIds(seed: number, now: () => number): Ids {
  let drawn = 0
  const draw = (): Buffer => {
    drawn += 1
    return createHash('sha256').update(`${seed}:${drawn}`).digest()
  }
  return {
    next(prefix) {
      const time = now().toString(36).padStart(TIME_LETTERS, '0')
      return `${prefix}_${time}${draw().toString('hex').slice(0, 16)}`
    },
    secret(bytes) {
      let text = Buffer.alloc(0)
      while (text.length < bytes) text = Buffer.concat([text, draw()])
      return text.subarray(0, bytes).toString('base64url')
    },
    digits(count) {
      let text = ''
      while (text.length < count)
        text += BigInt(`0x${draw().toString('hex')}`)
          .toString()
          .slice(-60)
      return text.slice(0, count)
    },
  }
}
