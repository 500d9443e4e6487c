import type { CapPeriod } from '../../contract/shapes'
import type { Day, Fen, InsuranceType, Region, Relation, Sex, Standing } from '../../contract/values'
import type { GrantLimits } from './scenes'

/** A person as grantor or beneficiary. */
export interface Party {
  readonly personId: string
  readonly name: string
  readonly sex: Sex
  readonly birthDate: Day
  readonly region: Region
  readonly regionName: string
  readonly insurance: InsuranceType
  readonly standing: Standing
  readonly deceasedOn: Day | null
}

export interface Cap {
  readonly period: CapPeriod
  /** Null = none. */
  readonly amount: Fen | null
}

/** A grant as it was stored. */
export interface GrantFacts {
  readonly grantorId: string
  readonly beneficiaryId: string
  /** What the beneficiary is to the grantor. */
  readonly relation: Relation
  readonly state: 'proposed' | 'active' | 'paused' | 'revoked' | 'ended'
  readonly caps: readonly Cap[]
  /** 1 pays first. */
  readonly order: number
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly grantedOn: Day
  readonly endedAt: number | null
  /** Missing in grants from before a grantor could choose: nothing is limited. */
  readonly limits?: GrantLimits
  /** Set in a grant for one bill, given on being asked. */
  readonly oneBill?: OneBill
  /** Of a proposed grant: the last day on which the beneficiary can consent. */
  readonly answerBy?: Day
}

/** A grant for one bill. */
export interface OneBill {
  /** The request that it answers. */
  readonly aidRequestId: string
  /** The settlement that used it; null while it waits. */
  readonly usedBy: string | null
}
