import { SIZES } from './browser'

type Size = keyof typeof SIZES

const isSize = (text: string): text is Size => text in SIZES

/**
 * The size at which a way on a phone is gone: the one that its test names; with `WAYS_SIZE` (small, phone, desk) every way
 * goes at that one, so that three runs go each flow at each size. Pages of counters and offices are made for 1280 alone.
 */
export function sizeOf(usual: Size): Size {
  const all = process.env.WAYS_SIZE ?? ''
  if (all === '') return usual
  if (!isSize(all)) throw new Error(`WAYS_SIZE must be one of ${Object.keys(SIZES).join(', ')}, not "${all}"`)
  return all
}
