import type { CheckKey } from '@contract/functions/explaining'
import type { VisitType } from '@contract/values'
import type { Check } from './CheckRow'

/** What somebody sees when it does not work. */
export const SIGHTS = ['noCode', 'refused', 'noMoney'] as const
export type Sight = (typeof SIGHTS)[number]

/** Who was using it, where, and what was seen; null where one cannot say. */
export interface Symptom {
  personId: string | null
  grantorId: string | null
  visitType: VisitType | null
  saw: Sight | null
}

/** The preconditions that a sight speaks of. */
const ABOUT: Readonly<Record<Sight, readonly CheckKey[]>> = {
  noCode: ['verified', 'credential', 'binding'],
  refused: ['insured', 'credential', 'visit', 'atTill'],
  noMoney: [
    'ownAccount',
    'aidOpen',
    'grantorInsured',
    'grantorBalance',
    'relation',
    'area',
    'grant',
    'inForce',
    'cap',
    'visit',
    'atTill',
  ],
}

/** Whether a precondition that does not hold explains what was seen. */
export const explains = (check: Check, saw: Sight | null): boolean =>
  saw !== null && check.state === 'cross' && ABOUT[saw].includes(check.key)

/** The failing precondition to mend first: one that explains what was seen, else the first in the centre's order. */
export const firstToMend = (checks: readonly Check[], saw: Sight | null): Check | undefined =>
  checks.find((check) => explains(check, saw)) ?? checks.find(({ state }) => state === 'cross')
