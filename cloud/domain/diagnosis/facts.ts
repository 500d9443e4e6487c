import type {
  Day,
  Employment,
  Fen,
  InsuranceType,
  Region,
  Relation,
  Standing,
  VisitType,
} from '../../contract/values'
import type { BindingStanding } from '../binding/bindingStanding'
import type { CapState, GrantFacts } from '../grant'
import type { Purse } from '../visit'

/** A person as a diagnosis speaks of him. */
export interface Insured {
  readonly personId: string
  /** 您, 妈妈. */
  readonly label: string
  readonly insurance: InsuranceType
  readonly employment: Employment | null
  readonly standing: Standing
  readonly deceasedOn: Day | null
  readonly region: Region
  readonly regionName: string
}

/** The caller's binding of the patient. */
export interface BoundBy {
  readonly bindingId: string
  readonly standing: BindingStanding
}

/** The relative whose money is asked about. */
export interface AidFacts {
  readonly grantor: Insured
  /** Whether something still ties him to the caller or the patient: else only the grant is spoken of. */
  readonly isTied: boolean
  readonly isCaller: boolean
  readonly purse: Purse
  /** What the patient is to the grantor, by grant or binding; null where neither says. */
  readonly relation: Relation | null
  /** The live grant of the two, else the latest. */
  readonly grant: {
    readonly grantId: string
    readonly facts: GrantFacts
    readonly caps: readonly CapState[]
  } | null
}

/** Everything that a diagnosis looks at. What the caller may not know is null. */
export interface DiagnosisFacts {
  readonly today: Day
  readonly visitType: VisitType | null
  readonly patient: Insured
  readonly isPatient: boolean
  /** Whether something still ties the patient to the caller: else nothing is told of his insurance. */
  readonly isTied: boolean
  /** Null where the caller has not bound the patient. */
  readonly binding: BoundBy | null
  /** none, active, suspended; null to a grantor who has not bound the patient. */
  readonly credential: 'none' | 'active' | 'suspended' | null
  /** The patient's own account, all credit years; null to whom it is not shown. */
  readonly ownBalance: Fen | null
  readonly aid: AidFacts | null
}
