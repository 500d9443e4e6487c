import type * as d from './documents'

/** Every kind of document with its type. One table each; see migrations. */
export interface Documents {
  user: d.UserDocument
  session: d.SessionDocument
  login: d.LoginDocument
  smsCode: d.SmsCodeDocument
  person: d.PersonDocument
  institution: d.InstitutionDocument
  terminal: d.TerminalDocument
  credential: d.CredentialDocument
  code: d.CodeDocument
  visit: d.VisitDocument
  admission: d.AdmissionDocument
  tillMove: d.TillMoveDocument
  dayClosing: d.DayClosingDocument
  faceCheck: d.FaceCheckDocument
  application: d.ApplicationDocument
  binding: d.BindingDocument
  grant: d.GrantDocument
  aidRequest: d.AidRequestDocument
  family: d.FamilyDocument
  accumulator: d.AccumulatorDocument
  aidUse: d.AidUseDocument
  settlement: d.SettlementDocument
  usage: d.UsageDocument
  wallet: d.WalletDocument
  transfer: d.TransferDocument
  plan: d.PlanDocument
  premium: d.PremiumDocument
  dispute: d.DisputeDocument
  lowBalance: d.LowBalanceDocument
  message: d.MessageDocument
  consent: d.ConsentDocument
  setting: d.SettingDocument
}

export type Kind = keyof Documents
export type DocumentOf<K extends Kind> = Documents[K]

/**
 * The fields by which documents are found, each an index. `order` is the field of `newestFirst`. A field
 * missing in a document, or null, is not found by it.
 */
export const KINDS = {
  user: { indexed: ['phoneHash', 'personId', 'authKey', 'username'], order: null },
  session: { indexed: ['userId'], order: 'createdAt' },
  login: { indexed: ['userId'], order: null },
  smsCode: { indexed: [], order: null },
  person: { indexed: ['idHash', 'cardHash', 'birthCertHash', 'cardWaits'], order: null },
  institution: { indexed: ['region'], order: null },
  terminal: { indexed: ['institutionId'], order: null },
  credential: { indexed: [], order: null },
  code: { indexed: ['codeId', 'personId', 'sessionId'], order: 'issuedAt' },
  visit: { indexed: ['codeId'], order: null },
  admission: { indexed: ['institutionId'], order: 'admittedAt' },
  tillMove: { indexed: ['terminalDay'], order: 'at' },
  dayClosing: { indexed: [], order: null },
  faceCheck: { indexed: [], order: null },
  application: {
    indexed: ['applicantId', 'memberId', 'tokenHash', 'queue', 'awaits', 'decided'],
    order: 'createdAt',
  },
  binding: { indexed: ['holderId', 'memberId', 'queue', 'faceDay', 'made', 'over'], order: 'createdAt' },
  grant: { indexed: ['grantorId', 'beneficiaryId', 'made', 'over'], order: 'createdAt' },
  aidRequest: { indexed: ['grantorId', 'beneficiaryId'], order: 'createdAt' },
  family: { indexed: [], order: null },
  accumulator: { indexed: ['personId'], order: null },
  aidUse: { indexed: ['grantorId'], order: null },
  settlement: { indexed: ['visitId', 'patientId', 'terminalDay'], order: 'settledAt' },
  usage: { indexed: ['viewerKey', 'settlementId', 'viewerYear', 'shownIn', 'grantedIn'], order: 'at' },
  dispute: { indexed: ['queue'], order: 'openedAt' },
  lowBalance: { indexed: [], order: null },
  message: { indexed: ['personId', 'unreadOf'], order: 'at' },
  wallet: { indexed: [], order: null },
  transfer: {
    indexed: ['senderId', 'receiverId', 'waitingFor', 'queue', 'potMonth'],
    order: 'sentAt',
  },
  plan: { indexed: ['ownerId', 'dueMonth'], order: 'createdAt' },
  premium: { indexed: ['insuredId', 'payerId'], order: 'paidAt' },
  consent: { indexed: [], order: null },
  setting: { indexed: [], order: null },
} as const satisfies {
  [K in Kind]: { indexed: readonly (keyof Documents[K])[]; order: keyof Documents[K] | null }
}

export type Indexed<K extends Kind> = (typeof KINDS)[K]['indexed'][number]
