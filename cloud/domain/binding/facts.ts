import type { Day, Region, Relation, Sex } from '../../contract/values'

/** What the rules of binding must know of a person. */
export interface PersonFacts {
  readonly personId: string
  readonly name: string
  readonly sex: Sex
  readonly birthDate: Day
  readonly region: Region
  readonly householdId: string | null
  readonly deceasedOn: Day | null
}

export interface BindingFacts {
  readonly holderId: string
  readonly memberId: string
  /** What the member is to the holder. */
  readonly relation: Relation
  readonly state: 'active' | 'needFace' | 'ended'
  readonly consent: { readonly method: 'face' | 'review' | 'guardian' }
  /** Business instants, ms. */
  readonly createdAt: number
  readonly endedAt: number | null
}

export const isOpenBinding = (binding: BindingFacts): boolean => binding.state !== 'ended'
