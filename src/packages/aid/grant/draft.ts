import type { Functions, ParamsOf, ResultOf } from '@contract/functions'
import type { CapPeriod, GrantLimits } from '@contract/shapes'
import type { Paper } from '@/components'
import { NO_LIMITS } from '../limits/limits'

export type GrantNeeds = ResultOf<Functions['checkGrant']>
type Beneficiary = ParamsOf<Functions['grantAid']>['beneficiary']

export const SOMEONE = 'someone'

/** What was chosen so far; kept on the phone after every field. */
export interface GrantDraft {
  step: 0 | 1 | 2
  /** A member's person id, SOMEONE, or nothing yet. */
  personId: string | null
  relation: string | null
  name: string
  idNumber: string
  /** Caps as typed, in yuan. */
  caps: Partial<Record<CapPeriod, string>>
  limits: GrantLimits
  validTo: string
  papers: Paper[]
  signedName: string
}

export const EMPTY_GRANT: GrantDraft = {
  step: 0,
  personId: null,
  relation: null,
  name: '',
  idNumber: '',
  caps: {},
  limits: NO_LIMITS,
  validTo: '',
  papers: [],
  signedName: '',
}

export const beneficiaryOf = (draft: GrantDraft): Beneficiary =>
  draft.personId !== null && draft.personId !== SOMEONE
    ? { personId: draft.personId }
    : { name: draft.name, idNumber: draft.idNumber }

export { typedFen } from '@/components/Amount/typedFen'
