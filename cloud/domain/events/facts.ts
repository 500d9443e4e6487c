import type { Employment, InsuranceType, Region, Relation, Sex, Standing } from '../../contract/values'
import type { PersonFacts } from '../binding/facts'
import type { GrantRules } from '../grant'

/** The person to whom something happens, as the registry knows him. */
export interface SubjectFacts extends PersonFacts {
  readonly insurance: InsuranceType
  readonly employment: Employment | null
  readonly standing: Standing
  readonly cardState: 'none' | 'active' | 'lost'
  readonly hasIdNumber: boolean
}

/** A binding or a grant that hangs on him, with what decides whether it goes on. */
export interface TieFacts {
  readonly id: string
  readonly otherId: string
  /** What the second side is to the first: the member to the holder, the beneficiary to the grantor. */
  readonly relation: Relation
}

export interface GrantTie extends TieFacts {
  readonly grantorRegion: Region
  readonly beneficiaryRegion: Region
  readonly grantorInsurance: InsuranceType
  /** Of the grantor's region on the day. Null where they are not known: then nothing is ended by them. */
  readonly rules: Pick<GrantRules, 'area' | 'grantorInsurance' | 'endsOn'> | null
}

export interface EventFacts {
  readonly personId: string
  readonly sex: Sex
  readonly held: readonly TieFacts[]
  readonly heldBy: readonly TieFacts[]
  /** Live grants and proposed ones, with regions and insurance as they are after the event. */
  readonly given: readonly GrantTie[]
  readonly received: readonly GrantTie[]
  /** Open applications in which he takes part, on either side. */
  readonly applications: readonly string[]
}
