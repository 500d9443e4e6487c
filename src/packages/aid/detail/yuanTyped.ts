/** An amount in fen as one would type it in yuan: 120.00; empty for none. */
export function yuanTyped(fen: number | null): string {
  if (fen === null) return ''
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
