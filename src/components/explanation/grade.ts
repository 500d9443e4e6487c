import type { Basis } from '@contract/explanation'
import type { ChipTone } from '../Chip'

export type Grade = 'official' | 'reprint' | 'unproved' | 'demo' | 'trial'

/** How sure a parameter is: the sources' mark, and what the policy says of its own value. */
export function gradeOf(basis: Pick<Basis, 'status' | 'confidence'>): Grade {
  if (basis.status === 'simulated') return 'demo'
  if (basis.status === 'set') return 'trial'
  if (basis.status === 'disputed') return 'unproved'
  if (basis.status === 'official' || basis.confidence === 'A') return 'official'
  return basis.confidence === 'B' ? 'reprint' : 'unproved'
}

export const GRADE_TONES: Readonly<Record<Grade, ChipTone>> = {
  official: 'ok',
  reprint: 'warn',
  unproved: 'bad',
  demo: 'neutral',
  trial: 'neutral',
}
