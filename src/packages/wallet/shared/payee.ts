import type { Functions, ParamsOf } from '@contract/functions'
import type { Who } from '@contract/shapes'
import type { Relation } from '@contract/values'

export const SOMEONE = 'someone'

/** Whom a payment is for, as chosen or typed. */
export interface PayeeDraft {
  /** A relative's person id, SOMEONE, or nothing yet. */
  personId: string | null
  relation: Relation | null
  name: string
  idNumber: string
}

/** A relative whom the caller knows already. */
export interface Known {
  readonly who: Who
  readonly relation: Relation
}

export const EMPTY_PAYEE: PayeeDraft = { personId: null, relation: null, name: '', idNumber: '' }

type Payee = ParamsOf<Functions['transferWallet']>['payee']

export const payeeOf = ({ personId, name, idNumber }: PayeeDraft): Payee =>
  personId !== null && personId !== SOMEONE ? { personId } : { name, idNumber }

/** What the chosen person is to the caller: known for a relative, chosen for someone else. */
export const relationOf = (draft: PayeeDraft, known: readonly Known[]): Relation | null =>
  draft.personId === SOMEONE
    ? draft.relation
    : (known.find(({ who }) => who.personId === draft.personId)?.relation ?? null)

/** How the chosen person is called in sentences. */
export const calledAs = (draft: PayeeDraft, known: readonly Known[]): string =>
  known.find(({ who }) => who.personId === draft.personId)?.who.label ?? draft.name
