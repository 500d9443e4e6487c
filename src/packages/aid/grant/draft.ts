import type { Functions, ParamsOf, ResultOf } from '@contract/functions'
import type { CapPeriod } from '@contract/shapes'
import type { Fen } from '@contract/values'
import type { Paper } from '@/components'

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
  validTo: '',
  papers: [],
  signedName: '',
}

export const beneficiaryOf = (draft: GrantDraft): Beneficiary =>
  draft.personId !== null && draft.personId !== SOMEONE
    ? { personId: draft.personId }
    : { name: draft.name, idNumber: draft.idNumber }

/**
 * An amount as typed in yuan, in fen; null for an empty field, 'wrong' for what is no amount. Read digit by digit:
 * a product with 100 of a decimal fraction would not be exact.
 */
export function typedFen(text: string): Fen | null | 'wrong' {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(trimmed)
  if (found === null) return 'wrong'
  const [, yuan = '', fen = ''] = found
  return Number(`${yuan}${fen.padEnd(2, '0')}`)
}
