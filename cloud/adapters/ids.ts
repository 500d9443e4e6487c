import { randomBytes, randomInt } from 'node:crypto'
import type { Ids } from '../ports'
import { drawnBytes } from './drawnBytes'

/** Crockford's base 32 in lower case: no i, l, o, u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const TIME_LETTERS = 9
const RANDOM_LETTERS = 16

function timePart(ms: number): string {
  let text = ''
  for (let rest = ms, i = 0; i < TIME_LETTERS; i += 1, rest = Math.floor(rest / 32)) {
    text = `${ALPHABET[rest % 32]}${text}`
  }
  return text
}

const draw = drawnBytes(RANDOM_LETTERS)

function randomPart(): string {
  let text = ''
  for (const byte of draw()) text += ALPHABET[byte % 32]
  return text
}

/**
 * Ids that sort by their moment: prefix, 45 bits of time, 80 random bits. Two made in the same millisecond do
 * not collide, but their order is open.
 * @param now real time, ms
 */
export const createIds = (now: () => number): Ids => ({
  next: (prefix) => `${prefix}_${timePart(now())}${randomPart()}`,
  secret: (bytes) => randomBytes(bytes).toString('base64url'),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
})
