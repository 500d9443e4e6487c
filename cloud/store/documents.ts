import type { Amounts, BillLine, Channel } from '../contract/shapes'
import type {
  Bucket,
  Day,
  Fen,
  InstitutionKind,
  InsuranceType,
  Level,
  Pocket,
  Region,
  Relation,
  VisitType,
} from '../contract/values'
import type { StoredExplanation } from '../domain/explanation/stored'
import type { ParameterReference, SettlementInput } from '../domain/settlement/types'
import type { ReturnPart, SecondScanPart } from './counterDocuments'
import type { Instant } from './fields'

export type * from './counterDocuments'
export type * from './familyDocuments'
export type * from './fields'
export type * from './moneyDocuments'
export type * from './signInDocuments'

export interface InstitutionDocument {
  name: string
  kind: InstitutionKind
  level: Level | null
  grade: string | null
  specialty: boolean
  special: boolean
  region: Region
  hasInpatient: boolean
}

export interface TerminalDocument {
  institutionId: string
  name: string
  /** The last day that was closed (日结): nothing more is booked on it or before. */
  closedThrough?: Day | null
}

/** The id is the person's. */
export interface CredentialDocument {
  state: 'active' | 'suspended'
  pinHash: string
  pinBeforeShowing: boolean
  channels: Channel[]
  activatedAt: Instant
  activatedBy: string
}

/** The id is the keyed hash of the 18 digits; the digits are never stored. */
export interface CodeDocument {
  /** The settlement for which it was scanned second, instead of opening a visit. */
  paidSettlementId?: string | null
  codeId: string
  personId: string
  shownByPersonId: string
  /** The device that shows it: a newer one of the same person and session ends it after its grace. */
  sessionId: string
  state: 'live' | 'consumed' | 'void'
  issuedAt: Instant
  /** Moved forward to the instant at which a newer one took its place. Its grace comes after. */
  expiresAt: Instant
  visitId: string | null
}

export interface VisitDocument {
  personId: string
  openedBy: '01' | '02' | '03'
  shownByPersonId: string | null
  /** "本人", "由女儿代办" */
  shownBy: string
  codeId: string | null
  institutionId: string
  terminalId: string
  staffUserId: string
  state: 'open' | 'registered' | 'admitted' | 'settled' | 'mismatch' | 'expired'
  visitType: VisitType | null
  /** The first day of a stay in hospital. */
  admittedOn?: Day | null
  settlementId: string | null
  openedAt: Instant
  expiresAt: Instant
}

/** The id is the hash of the face token. */
export interface FaceCheckDocument {
  purpose: string
  personId: string
  userId: string
  /** The face service's own name of the check, by which its verdict is asked. */
  handle: string
  /** When a call relied on it: once, ever. It stays as evidence of the consent. */
  usedAt: Instant | null
  expiresAt: Instant
}

/** 求助支付: asked for beforehand; an agreed one becomes a grant for one bill. */
export interface AidRequestDocument {
  beneficiaryId: string
  grantorId: string
  /** What the beneficiary is to the grantor. */
  relation: Relation
  amount: Fen
  visitType: VisitType | null
  institutionId: string | null
  note: string
  /** The last day on which it, and the grant that answers it, can be used. */
  validTo: Day
  state: 'waiting' | 'agreed' | 'declined' | 'withdrawn'
  createdAt: Instant
  answeredAt: Instant | null
  grantId: string | null
}

/** What one bill adds to the sums of its year. */
export interface CountedSums {
  deductiblePaid: Fen
  deductiblePaidByLevel: Record<string, Fen>
  fundPaid: Fen
  inScope: Fen
  majorIllnessPaid: Fen
}

export interface VisitSums extends CountedSums {
  /** "2026-11" → fund paid in the month, 大病 apart, for regions with a monthly limit. */
  fundPaidByMonth: Record<string, Fen>
}

/** `${personId}:${year}`: what rules count in a year, net of reversals. */
export interface AccumulatorDocument extends VisitSums {
  personId: string
  year: number
  /** The same by kind of visit, for tables that count them apart. */
  byVisit?: Partial<Record<VisitType, VisitSums>>
}

/** `${grantorId}:${beneficiaryId}:${year}`: drawn in the year, by month and day, net of reversals. */
export interface AidUseDocument {
  grantorId: string
  beneficiaryId: string
  year: number
  total: Fen
  byMonth: Record<string, Fen>
  byDay: Record<Day, Fen>
}

export interface SettlementDocument {
  visitId: string
  patientId: string
  shownByPersonId: string | null
  institutionId: string
  terminalId: string
  staffUserId: string
  /** `${terminalId}:${day}` */
  terminalDay: string
  visitType: VisitType
  day: Day
  /** 参保地 and 险种 of the patient on the day: whose rules were applied. */
  region: Region
  insurance: InsuranceType
  settledAt: Instant
  state: 'settled' | 'reversed'
  lines: BillLine[]
  amounts: Amounts
  buckets: Partial<Record<Bucket, Fen>>
  payers: {
    /** Null for cash. */
    personId: string | null
    /** What the payer is to the patient; null for the patient himself and for cash. */
    relation: Relation | null
    pocket: Pocket
    bucket: Bucket
    amount: Fen
  }[]
  /**
   * The ledger entries that it made, with those of its second scan and its returns, account by account: a
   * reversal undoes these, in the same accounts and credit years.
   */
  entries: { accountId: string; amount: Fen }[]
  /** What the account (all credit years) of each person who paid held afterwards, by person id. */
  accountsAfter: Record<string, Fen>
  accumulated: CountedSums
  policyVersions: readonly ParameterReference[]
  unknown: readonly string[]
  /** Some parameter is fictional or was set by hand: shown as 演示参数. */
  simulated: boolean
  /** Compact: sentences are made when it is read. */
  explanation: StoredExplanation
  /**
   * What the rules were asked, so that the same bill can be tried under others; nobody is shown it. Missing in
   * documents from before it was kept.
   */
  facts?: SettlementInput
  warnings: string[]
  /** Until when a relative's code may pay what is left to cash; null or missing where the region pays otherwise. */
  secondScanUntil?: Instant | null
  secondScan?: SecondScanPart | null
  /** What was returned since, in turn; amounts, payers, lines and entries above are without it. */
  returns?: ReturnPart[]
  reversal: { at: Instant; by: string; reason: string } | null
}

/** One a viewer's capacity: the patient (whom his holders see, too) and each grantor who paid. */
export interface UsageDocument {
  /** Null where it is no bill: see `movement`. */
  settlementId: string | null
  /** `${personId}:patient` or `${personId}:grantor` */
  viewerKey: string
  /** `${viewerKey}:${year}` */
  viewerYear: string
  patientId: string
  institutionName: string
  region: Region
  visitType: VisitType | null
  day: Day
  at: Instant
  state: 'settled' | 'reversed'
  totalFee: Fen
  fundPay: Fen
  ownAccountPay: Fen
  mutualAidPay: Fen
  cashPay: Fen
  /** What this grantor paid; 0 in the patient's row. */
  granted: Fen
  /** In the patient's row: what each grantor paid, by person id, so that a holder who paid sees it; else empty. */
  grantors: Record<string, Fen>
  shownBy: string
  /** `${region of insurance}:${month}` in the patient's row where a relative showed the code, for the numbers. */
  shownIn?: string | null
  /** The same in a grantor's row. */
  grantedIn?: string | null
  /** A transfer or a premium: which way the money went as the owner of the record sees it, and whose it was. */
  movement?: {
    kind: 'transfer' | 'premium'
    side: 'out' | 'in' | 'back'
    otherId: string
    relation: Relation | null
    amount: Fen
    coverYear: number | null
  } | null
}

/** A family says that a record is not right. The id is the record's: one a record. */
export interface DisputeDocument {
  settlementId: string
  patientId: string
  reporterId: string
  seenAs: 'self' | 'holder' | 'grantor'
  reason: 'notMe' | 'wrongItems' | 'wrongAmount'
  note: string
  stopped: 'credential' | 'codes' | 'grant' | 'nothing'
  institutionName: string
  day: Day
  totalFee: Fen
  shownBy: string
  /** `${region}:open` while a clerk of the patient's region must look. */
  queue: string | null
  openedAt: Instant
  closed: { by: string; at: Instant; outcome: string; note: string } | null
}

/** One's own wish, by person id: when to be told that the account runs low. */
export interface LowBalanceDocument {
  /** Fen; null = never. */
  threshold: Fen | null
}

export interface MessageDocument {
  personId: string
  /** The person's id while unread. */
  unreadOf: string | null
  kind: 'use' | 'binding' | 'grant' | 'transfer' | 'review' | 'security' | 'system'
  title: string
  text: string
  link: string | null
  at: Instant
}

/** Host-wide settings: the sandbox's clock offset. */
export interface SettingDocument {
  value: string | number
}
