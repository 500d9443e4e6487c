import { useText } from '@/i18n/useText'
import { typedFen } from './draft'
import { grantText } from './words'

/**
 * What is wrong with a cap as it was typed, or null. Who types nought means "no cap", and would have granted nothing.
 */
export function capTrouble(typed: string): 'wrong' | 'nought' | null {
  const amount = typedFen(typed)
  return amount === 'wrong' ? 'wrong' : amount === 0 ? 'nought' : null
}

/** The same, in words. */
export function useCapTrouble(): (typed: string) => string | null {
  const { capTroubles } = useText(grantText)
  return (typed) => {
    const trouble = capTrouble(typed)
    return trouble && capTroubles[trouble]
  }
}
