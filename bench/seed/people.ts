import { Day } from '../../cloud/contract/values'
import type { Ports } from '../../cloud/ports'
import {
  Account,
  blankUser,
  type Change,
  type DocumentWrite,
  newSession,
  type PersonDocument,
  type UserDocument,
} from '../../cloud/store'

const REGION = '990100'
/** More than any run takes, in fen. */
const PURSE = 10_000_000_000

/** A father whose own account is empty, and his daughter, who holds his code and grants him hers. */
export interface Family {
  readonly patientId: string
  readonly daughterId: string
  /** The daughter's session. */
  readonly token: string
}

/** A user with a session: its writes, and the token. */
export function signedIn(
  { ids, clock }: Ports,
  user: Partial<UserDocument>,
): { token: string; userId: string; writes: DocumentWrite[] } {
  const userId = ids.next('usr')
  const now = clock.realNow()
  const { token, id, data } = newSession(ids.secret(24), { userId, device: '量具', channel: 'h5' }, now)
  return {
    token,
    userId,
    writes: [
      {
        kind: 'user',
        id: userId,
        version: 0,
        data: { ...blankUser(now), username: userId, ...user },
      },
      { kind: 'session', id, version: 0, data },
    ],
  }
}

function person(name: string, over: Partial<PersonDocument>): PersonDocument {
  return {
    name,
    idHash: null,
    idEncrypted: null,
    idNumberMasked: '9901**********0011',
    cardHash: null,
    cardEncrypted: null,
    cardState: 'none',
    phoneEncrypted: null,
    birthDate: '1958-03-02',
    sex: 'male',
    region: REGION,
    insurance: '310',
    employment: 'retired',
    standing: 'normal',
    marks: [],
    householdId: null,
    deceasedOn: null,
    ...over,
  }
}

/** A family with everything that it needs to have a bill settled: 8 documents, a funded account, its year begun. */
export function familyOf(ports: Ports): { family: Family; change: Change } {
  const { ids, clock } = ports
  const [patientId, daughterId] = [ids.next('per'), ids.next('per')]
  const at = clock.businessNow()
  const today = clock.today()
  const year = Day.year(today)
  const user = signedIn(ports, { personId: daughterId })
  const opened = { createdAt: at, endedAt: null, endedBecause: null }
  const documents: DocumentWrite[] = [
    ...user.writes,
    { kind: 'person', id: patientId, version: 0, data: person('陈国栋', {}) },
    {
      kind: 'person',
      id: daughterId,
      version: 0,
      data: person('陈静', { birthDate: '1985-06-01', sex: 'female', employment: 'active' }),
    },
    {
      kind: 'credential',
      id: patientId,
      version: 0,
      data: {
        state: 'active',
        pinHash: 'none',
        pinBeforeShowing: false,
        channels: ['h5'],
        activatedAt: at,
        activatedBy: daughterId,
      },
    },
    {
      kind: 'binding',
      id: ids.next('bnd'),
      version: 0,
      data: {
        ...opened,
        holderId: daughterId,
        memberId: patientId,
        relation: '51',
        state: 'active',
        consent: { method: 'face', at, evidenceId: null },
        channel: 'h5',
        endedBy: null,
      },
    },
    {
      kind: 'grant',
      id: ids.next('gra'),
      version: 0,
      data: {
        ...opened,
        grantorId: daughterId,
        beneficiaryId: patientId,
        relation: '51',
        state: 'active',
        caps: [{ period: 'year', amount: PURSE }],
        order: 1,
        validFrom: today,
        validTo: null,
        grantedOn: today,
        evidence: [],
      },
    },
    // As a grant leaves them.
    ...[patientId, daughterId].map(
      (id): DocumentWrite => ({ kind: 'family', id, version: 0, data: { newBindings: {}, touchedAt: at } }),
    ),
    {
      kind: 'accumulator',
      id: `${patientId}:${year}`,
      version: 0,
      data: {
        personId: patientId,
        year,
        deductiblePaid: 1_000_000,
        deductiblePaidByLevel: { 三级: 1_000_000 },
        fundPaid: 0,
        inScope: 1_000_000,
        majorIllnessPaid: 0,
        fundPaidByMonth: {},
      },
    },
  ]
  const opening = {
    postingId: ids.next('opn'),
    kind: 'opening' as const,
    at,
    entries: [
      { accountId: Account.personal(daughterId, year), amount: PURSE },
      { accountId: Account.centre(REGION), amount: -PURSE },
    ],
  }
  return { family: { patientId, daughterId, token: user.token }, change: { documents, postings: [opening] } }
}

/** A hospital of the third level with one terminal and its cashier. */
export interface Counter {
  readonly institutionId: string
  readonly terminalId: string
  readonly staffUserId: string
  /** The cashier's session. */
  readonly token: string
}

export function counterOf(ports: Ports): { counter: Counter; change: Change } {
  const [institutionId, terminalId] = [ports.ids.next('ins'), ports.ids.next('ter')]
  const staff = signedIn(ports, { staffOf: institutionId })
  const documents: DocumentWrite[] = [
    ...staff.writes,
    {
      kind: 'institution',
      id: institutionId,
      version: 0,
      data: {
        name: '示例市第一医院',
        kind: 'hospital',
        level: '三级',
        grade: '甲等',
        specialty: false,
        special: false,
        region: REGION,
        hasInpatient: false,
      },
    },
    { kind: 'terminal', id: terminalId, version: 0, data: { institutionId, name: '一号窗口' } },
  ]
  return {
    counter: { institutionId, terminalId, staffUserId: staff.userId, token: staff.token },
    change: { documents },
  }
}
