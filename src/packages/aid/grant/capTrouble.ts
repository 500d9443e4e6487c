import { typedFen } from './draft'

/**
 * What is wrong with a cap as it was typed, or null. Who types nought means "no cap", and would have granted nothing.
 */
export function capTrouble(typed: string): 'wrong' | 'nought' | null {
  const amount = typedFen(typed)
  return amount === 'wrong' ? 'wrong' : amount === 0 ? 'nought' : null
}
