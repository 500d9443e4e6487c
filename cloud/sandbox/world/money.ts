import type { Fen } from '../../contract/values'

/** An amount as people write it: `yuan(96, 20)` is 96.20 yuan. Whole numbers only. */
export const yuan = (whole: number, fen = 0): Fen => whole * 100 + fen
