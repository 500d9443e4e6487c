import type { Bucket, ItemClass, ItemKind, Pocket, VisitType } from '../../contract/values/bill'
import type { Day } from '../../contract/values/day'
import type { Fen } from '../../contract/values/fen'
import type { Grade, InstitutionKind, Level } from '../../contract/values/institution'
import type { Employment, InsuranceType } from '../../contract/values/insurance'
import type { Ratio } from '../../contract/values/ratio'
import type { Region } from '../../contract/values/region'
import type { Relation } from '../../contract/values/relation'
import type { StoredExplanation } from '../explanation/stored'

export interface Patient {
  readonly insurance: InsuranceType
  /** 在职 or 退休; null for residents. */
  readonly status: Employment | null
  /** Null where it is not known: rows that ask for an age then do not fit. */
  readonly birthDate: Day | null
  readonly referred: boolean
  /** 签约 a family doctor's package. */
  readonly familyDoctorPackage: boolean
  /** 学生; null = not said, and then a rule for students counts as fitting. */
  readonly student: boolean | null
}

export interface Institution {
  /** Null where it does not matter: a grant limited to institutions then does not pay. */
  readonly id: string | null
  readonly kind: InstitutionKind
  readonly level: Level | null
  readonly grade: Grade | null
  /** 专科. */
  readonly specialty: boolean
  /** 特殊三级 (大连). */
  readonly special: boolean
  readonly region: Region
}

/** Sums of bills of one calendar year (Shanghai), net of reversals; fen. */
export interface BillSums {
  readonly deductiblePaid: Fen
  /** By 一级, 二级, 三级, 基层 (community), 药店; only regions with a ladder read it. */
  readonly deductiblePaidByLevel: Readonly<Record<string, Fen>>
  /** Everything the fund paid, major illness included. */
  readonly fundPaid: Fen
  readonly inScope: Fen
  readonly majorIllnessPaid: Fen
}

/** What counts over the calendar year of the settlement before this bill. */
export interface YearToDate extends BillSums {
  /** How much of it came of each kind of visit; what is left out counts for every kind. */
  readonly byVisit?: Readonly<Partial<Record<VisitType, BillSums>>>
}

export interface BillItem {
  readonly name: string
  readonly code: string | null
  readonly kind: ItemKind
  readonly class: ItemClass
  /** Unit price. */
  readonly price: Fen
  /** May be a fraction with up to four decimals (0.5 of a box); the line is rounded half up to the fen. */
  readonly count: number
  /** 先行自付比例 of the catalogue; null = the region's default for the class. */
  readonly selfPayRatio: Ratio | null
  /** 限价 for one unit; null = none. */
  readonly priceLimit: Fen | null
}

/** What the pool decided, where a region's parameters are unknown or an outside result is explained. */
export interface PoolResult {
  readonly inScope: Fen
  readonly deductible: Fen
  readonly fundPay: Fen
}

/** The patient's own money. */
export interface OwnAccounts {
  readonly currentYear: Fen
  readonly earlierYears: Fen
  readonly pot: Fen
  readonly wallet: Fen
}

export interface CapUse {
  readonly subject: 'perBeneficiary' | 'total'
  readonly period: 'payment' | 'day' | 'month' | 'year'
  /** Null = none. */
  readonly amount: Fen | null
  /** Drawn in the period, net of reversals, across revoke and re-grant. */
  readonly used: Fen
}

/** One relative's money that this patient may draw on. */
export interface GrantOffer {
  /** Who pays: unique within the bill. */
  readonly from: string
  /** What the grantor is to the patient (GB/T 4761); null where it is not known. */
  readonly relation: Relation | null
  /** Where the grantor is insured. */
  readonly region: Region
  readonly balance: { readonly currentYear: Fen; readonly earlierYears: Fen }
  /** The place in the region's order (filing order as adjusted, or the user's own); null = none. */
  readonly order: number | null
  readonly grantedOn: Day | null
  /** The last day of the grant, or null. */
  readonly validTo: Day | null
  readonly caps: readonly CapUse[]
  /** Scenes that the grantor chose; null = every one that the region allows. */
  readonly visits: readonly VisitType[] | null
  readonly kinds: readonly ItemKind[] | null
  readonly institutions: readonly string[] | null
}

export type OtherPlaceFiling = 'filed' | 'emergency' | 'unfiled'

/** Everything that decides one bill; the same input under the same policies gives the same settlement. */
export interface SettlementInput {
  /** 参保地: whose rules apply. */
  readonly region: Region
  readonly date: Day
  readonly visit: VisitType
  readonly patient: Patient
  readonly institution: Institution
  /** Only read where the institution lies outside the region. */
  readonly otherPlace: OtherPlaceFiling
  readonly yearToDate: YearToDate
  readonly monthToDate: {
    /** 大病 apart: only what counts towards a monthly limit. */
    readonly fundPaid: Fen
    /** How much of it came of each kind of visit; what is left out counts for every kind. */
    readonly byVisit?: Readonly<Partial<Record<VisitType, Fen>>>
  }
  readonly items: readonly BillItem[]
  readonly poolResult: PoolResult | null
  readonly accounts: OwnAccounts
  readonly useAccount: boolean
  /** Asked for at the till; read only where the region wants to be asked. */
  readonly aidRequested: boolean
  /** The grantor whose code was scanned second (SECOND_SCAN). */
  readonly secondScan: string | null
  readonly grants: readonly GrantOffer[]
  /** Path → the reading to take ("alternative-1", or its name). */
  readonly choose: Readonly<Record<string, string>>
  /** Path → a value to use instead; the settlement is then marked simulated. */
  readonly set: Readonly<Record<string, unknown>>
}

export interface ItemResult {
  readonly name: string
  readonly code: string | null
  readonly class: ItemClass
  readonly kind: ItemKind
  readonly amount: Fen
  readonly selfPayRatio: Ratio
  readonly fullSelfPay: Fen
  readonly overLimitPay: Fen
  readonly preSelfPay: Fen
  readonly inScope: Fen
}

/** The patient, as a payer. */
export const SELF = 'self'

/** One amount, of one payer, out of one pocket, for one bucket. */
export interface PayerLine {
  /** `SELF` (own account, pot, wallet, cash) or a grant's `from`. */
  readonly from: string
  readonly pocket: Pocket
  readonly bucket: Bucket
  readonly amount: Fen
}

export const AID_REASONS = [
  'AID_NOT_OPEN',
  'GRANT_NOT_YET',
  'GRANT_ENDED',
  'RELATION_NOT_ALLOWED',
  'OUTSIDE_AREA',
  'VISIT_NOT_IN_SCOPE',
  'VISIT_NOT_CHOSEN',
  'INSTITUTION_NOT_CHOSEN',
  'KIND_NOT_CHOSEN',
  'NOTHING_IN_SCOPE',
  'NOT_REQUESTED',
  'NOT_SCANNED',
  'MONEY_MOVED_FIRST',
  'OWN_NOT_EXHAUSTED',
  'CAP_REACHED',
  'NO_BALANCE',
  'ANOTHER_GRANTOR_PAID',
  'NOTHING_LEFT_TO_PAY',
] as const
/** Why a grant paid nothing. */
export type AidReason = (typeof AID_REASONS)[number]

/** Where a parameter came from: enough to find it again in the book, small enough to be stored with each bill. */
export interface ParameterReference {
  readonly path: string
  readonly region: Region
  readonly from: Day
  /** "chosen", an alternative's id, or "set". */
  readonly reading: string
}

/** One bill decided. Amounts carry the interface standard's names in `cloud/cli/nhsa.ts`. */
export interface Settlement {
  readonly region: Region
  readonly date: Day
  readonly visit: VisitType
  readonly insurance: InsuranceType
  readonly totalFee: Fen
  readonly fullSelfPay: Fen
  readonly overLimitPay: Fen
  readonly preSelfPay: Fen
  readonly inScope: Fen
  readonly deductible: Fen
  readonly poolPay: Fen
  readonly majorIllnessPay: Fen
  /** poolPay + majorIllnessPay */
  readonly fundPay: Fen
  readonly hospitalPay: Fen
  /** totalFee − fundPay − hospitalPay */
  readonly personPay: Fen
  /** Own current year, earlier years and wallet. */
  readonly ownAccountPay: Fen
  /** Grants and the pot. */
  readonly mutualAidPay: Fen
  readonly cashPay: Fen
  /** The person's part by bucket; sums to `personPay`. */
  readonly buckets: Readonly<Record<Bucket, Fen>>
  readonly items: readonly ItemResult[]
  /** In paying order; sums to `personPay`. */
  readonly payers: readonly PayerLine[]
  /** By grantor ("pot" for money moved first), in paying order; sums to `mutualAidPay`. */
  readonly mutualAid: readonly { readonly from: string; readonly amount: Fen }[]
  /** Lines that neither account nor aid may ever pay: they are in cash. */
  readonly notPayable: readonly string[]
  readonly aidNotUsed: readonly { readonly from: string; readonly reason: AidReason }[]
  readonly balancesAfter: {
    readonly own: OwnAccounts
    readonly grants: readonly {
      readonly from: string
      readonly currentYear: Fen
      readonly earlierYears: Fen
    }[]
  }
  /** What this bill adds to the sums of the year. */
  readonly accumulators: BillSums
  /** Paths of limits that no source gives: counted as none, 待核实. */
  readonly unknown: readonly string[]
  /** Some parameter is fictional or was set by the caller. */
  readonly simulated: boolean
  readonly policyVersions: readonly ParameterReference[]
  readonly explanation: StoredExplanation
}
