/** Chance that one seed repeats: whatever a history does by chance comes from here. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  below(count: number): number
  /** True about `percent` times in a hundred. */
  chance(percent: number): boolean
  pick<T>(list: readonly T[]): T
  /** So many letters and digits. */
  text(length: number): string
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Chance of a seed (mulberry32: short, and even enough for choosing). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    below,
    chance: (percent) => next() * 100 < percent,
    pick(list) {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    text: (length) => Array.from({ length }, () => LETTERS[below(LETTERS.length)]).join(''),
  }
}
