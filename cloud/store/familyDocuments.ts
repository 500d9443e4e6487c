import type { CapPeriod, Channel, EvidenceKind } from '../contract/shapes'
import type { Day, Employment, Fen, InsuranceType, Region, Relation, Sex, Standing } from '../contract/values'
import type { GrantLimits } from '../domain/grant/scenes'
import type { Filing } from '../domain/otherPlace'
import type { Encrypted, Instant } from './fields'

/** A person as the registry knows him. */
export interface PersonDocument {
  name: string
  /** Null for a newborn whose ID number is not given yet. */
  idHash: string | null
  idEncrypted: Encrypted | null
  idNumberMasked: string
  /** 出生医学证明编号, by which a newborn is found; missing for those who were registered without it. */
  birthCertHash?: string | null
  birthCertMasked?: string | null
  /** The mother whom the birth certificate names. */
  motherId?: string | null
  cardHash: string | null
  cardEncrypted: Encrypted | null
  cardState: 'none' | 'active' | 'lost'
  /** How the loss was reported; an oral report lapses at this business instant unless a formal one follows. */
  cardLoss?: { by: 'oral' | 'formal'; at: Instant; lapsesAt: Instant | null } | null
  /** `oral` while an oral report runs, so that it is found when it lapses. */
  cardWaits?: 'oral' | null
  phoneEncrypted: Encrypted | null
  birthDate: Day
  sex: Sex
  region: Region
  insurance: InsuranceType
  employment: Employment | null
  standing: Standing
  /** Marks that settlement reads: 家医签约, 学生 … */
  marks: string[]
  /** 异地就医备案, oldest first; what is over stays, for bills of its days. */
  otherPlaces?: Filing[]
  householdId: string | null
  deceasedOn: Day | null
}

export interface ApplicationDocument {
  applicantId: string
  memberId: string
  relation: Relation
  way: 'documents' | 'faceToFace' | 'invitation' | 'newborn' | 'counter'
  state:
    | 'invited'
    | 'underReview'
    | 'needSupplement'
    | 'active'
    | 'rejected'
    | 'withdrawn'
    | 'expired'
    | 'ended'
  /** `${region}:waiting` while a clerk of the region must look. */
  queue: string | null
  evidence: { kind: EvidenceKind; fileId: string }[]
  commitment: { signedName: string; text: string; signedAt: Instant } | null
  tokenHash: string | null
  /** The invitation's token, for its maker to show again; encrypted. */
  tokenEncrypted: Encrypted | null
  expiresAt: Instant | null
  rejection: { reason: string; by: string; at: Instant } | null
  /** Originals that a clerk has seen at his window; nothing was uploaded. */
  papersSeen?: EvidenceKind[]
  /** The better paper that a clerk asked for, and until when; what was asked stays until it is handed in. */
  supplement?: { reason: string; by: string; at: Instant; deadline: Instant } | null
  /** The first of two clerks who must agree. */
  agreed?: { by: string; personId: string | null; at: Instant } | null
  /** `family` while the family must act before `expiresAt`: by this it is found when it lapses. */
  awaits?: 'family' | null
  /** `${region}:${month}:${outcome}` once it is decided, for the monthly numbers. */
  decided?: string | null
  history: { at: Instant; what: string; by: string }[]
  bindingId: string | null
  channel: Channel
  createdAt: Instant
}

export interface BindingDocument {
  holderId: string
  memberId: string
  /** What the member is to the holder. */
  relation: Relation
  state: 'active' | 'needFace' | 'ended'
  consent: { method: 'face' | 'review' | 'guardian'; at: Instant; evidenceId: string | null }
  channel: Channel
  createdAt: Instant
  endedAt: Instant | null
  endedBy: string | null
  endedBecause: string | null
  /** A forced end that a first clerk has proposed, where two must agree. */
  ending?: { reason: string; by: string; personId: string | null; at: Instant } | null
  /** The last day on which it holds, where a side has ended it and that takes effect on the next day. */
  lastDay?: Day | null
  /** `${region}:ending` while it waits for a second clerk, else 'unbinding' while its last day is not over. */
  queue?: string | null
  /** Of a guardian's word for a child: the day on which the child's own face is asked. */
  faceDay?: Day | null
  /** `${region}:${month}` of beginning and end, by the member's region, for the monthly numbers. */
  made?: string
  over?: string | null
}

/**
 * One a person: its version moves with every change of bindings or grants in which he takes part, so that
 * counts and limits are decided on what is still true at commit.
 */
export interface FamilyDocument {
  /** New bindings by month, "2026-11": acts, never given back. */
  newBindings: Record<string, number>
  touchedAt: Instant
}

export interface GrantDocument {
  grantorId: string
  beneficiaryId: string
  /** What the beneficiary is to the grantor. */
  relation: Relation
  state: 'proposed' | 'active' | 'paused' | 'revoked' | 'ended'
  caps: { period: CapPeriod; amount: Fen | null }[]
  /** Where the beneficiary or the region puts it among his grants; 1 pays first. */
  order: number
  validFrom: Day
  validTo: Day | null
  grantedOn: Day
  evidence: { kind: EvidenceKind; fileId: string }[]
  createdAt: Instant
  endedAt: Instant | null
  endedBecause: string | null
  /** `${region}:${month}` of beginning and end, by the grantor's region, for the monthly numbers. */
  made?: string
  over?: string | null
  /** Missing in documents from before a grantor could choose: nothing is limited. */
  limits?: GrantLimits
  /** Of a grant for one bill: the request that it answers, and the settlement that used it. */
  oneBill?: { aidRequestId: string; usedBy: string | null }
  /** Of a proposal: the last day on which the beneficiary can consent. */
  answerBy?: Day
}
