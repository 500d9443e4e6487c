import { type Day, Day as Days, type Region, type Relation, type Sex } from '../../contract/values'

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
  /** Where the region ends a binding from the next day: the last day on which it holds. */
  readonly lastDay?: Day | null
}

/** Whether a binding still holds on a day; one that was asked to end holds until its last day is over. */
export const isOpenBinding = (binding: Pick<BindingFacts, 'state' | 'lastDay'>, today: Day): boolean =>
  binding.state !== 'ended' && (!binding.lastDay || today <= binding.lastDay)

/** The first instant (ms) after a last day. */
export const endOfLastDay = (lastDay: Day): number => Days.start(Days.add(lastDay, 1))

/** The instant (ms) from which a binding is over, or will be; 0 where nobody ended it. */
export const overSince = ({ endedAt, lastDay }: BindingFacts): number =>
  endedAt ?? (lastDay ? endOfLastDay(lastDay) : 0)
