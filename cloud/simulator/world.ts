import { idNumberOf, personDocument } from '../functions/testing/people'
import { SETTINGS, WorldId } from '../sandbox/ids'
import { PEOPLE } from '../sandbox/world/families'
import {
  Account,
  blankUser,
  type Change,
  type CredentialDocument,
  type DocumentWrite,
  newSession,
  type Posting,
  type Store,
  type UserDocument,
} from '../store'
import type { KnownCap } from './capsHold'
import type { SimulatedClock } from './clock'
import { openCipher } from './ports'
import type { Random } from './random'

/** A person of the simulated family, with a signed-in phone. */
export interface Relative {
  readonly personId: string
  readonly idNumber: string
  readonly token: string
}

/**
 * One family at one hospital, small enough that everybody meets: a father with little money of his own, a mother with
 * none, and a daughter who grants both of them the use of her account, within caps.
 */
export interface SimulatedWorld {
  readonly father: Relative
  readonly mother: Relative
  readonly daughter: Relative
  readonly grants: Readonly<Record<'father' | 'mother', string>>
  readonly caps: readonly KnownCap[]
  readonly institutionId: string
  readonly terminalIds: readonly [string, string]
  /** Two cashiers of the hospital. */
  readonly staff: readonly [string, string]
  /** Everything that is there at the beginning. */
  readonly postingIds: readonly string[]
}

const REGION = '990100'
const PIN = '246810'
const YEAR_CAP = 90_000
const PAYMENT_CAP = 40_000

/** People whom the monthly credits know, so that the credits reach them. */
const personIdAt = (place: number): string => WorldId.person(PEOPLE[place]?.id ?? `simulated-${place}`)

/** Makes the world in an empty store. */
export async function seedWorld(
  store: Store,
  clock: SimulatedClock,
  random: Random,
): Promise<SimulatedWorld> {
  const now = clock.realNow()
  const documents: DocumentWrite[] = []
  const device = (userId: string, user: Partial<UserDocument>): string => {
    const data = { ...blankUser(now), username: userId, ...user }
    const session = newSession(random.text(24), { userId, device: '模拟机', channel: 'h5' }, now)
    documents.push({ kind: 'user', id: userId, version: 0, data })
    documents.push({ kind: 'session', id: session.id, version: 0, data: session.data })
    return session.token
  }
  const pinHash = await openCipher.hashSecret(PIN)
  const relative = (place: number, name: string, birthDate: string, sex: 'male' | 'female'): Relative => {
    const personId = personIdAt(place)
    const idNumber = idNumberOf(birthDate, sex, place + 1)
    const data = personDocument({ name, birthDate, sex }, idNumber, openCipher)
    const credential: CredentialDocument = {
      state: 'active',
      pinHash,
      pinBeforeShowing: false,
      channels: ['h5'],
      activatedAt: now,
      activatedBy: personId,
    }
    documents.push({ kind: 'person', id: personId, version: 0, data })
    documents.push({ kind: 'credential', id: personId, version: 0, data: credential })
    return { personId, idNumber, token: device(`usr_sim_${place}`, { personId }) }
  }

  const father = relative(0, '陈国栋', '1968-05-06', 'male')
  const mother = relative(1, '李桂芳', '1970-02-03', 'female')
  const daughter = relative(3, '陈静', '1992-03-02', 'female')
  const institutionId = 'ins_simulated'
  const terminalIds = ['ter_simulated_1', 'ter_simulated_2'] as const
  documents.push({
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
  })
  for (const id of terminalIds) {
    documents.push({ kind: 'terminal', id, version: 0, data: { institutionId, name: id } })
  }
  const staff = [
    device('usr_sim_staff_1', { staffOf: institutionId }),
    device('usr_sim_staff_2', { staffOf: institutionId }),
  ] as const
  const grants = { father: 'gra_simulated_father', mother: 'gra_simulated_mother' }
  const grant = (id: string, beneficiary: Relative, relation: '51' | '52'): void => {
    documents.push({
      kind: 'grant',
      id,
      version: 0,
      data: {
        grantorId: daughter.personId,
        beneficiaryId: beneficiary.personId,
        relation,
        state: 'active',
        caps: [
          { period: 'year', amount: YEAR_CAP },
          { period: 'payment', amount: PAYMENT_CAP },
        ],
        order: 1,
        validFrom: clock.today(),
        validTo: null,
        grantedOn: clock.today(),
        evidence: [],
        createdAt: now,
        endedAt: null,
        endedBecause: null,
      },
    })
  }
  grant(grants.father, father, '51')
  grant(grants.mother, mother, '52')
  documents.push({
    kind: 'setting',
    id: SETTINGS.creditedUpTo,
    version: 0,
    data: { value: '2026-11-01' },
  })
  const postings = [
    opening(father.personId, { 2025: 20_000, 2026: 30_000 }, now),
    opening(daughter.personId, { 2025: 50_000, 2026: 70_000 }, now),
  ]
  await written(store, { documents, postings })
  const caps = [father, mother].flatMap((beneficiary): KnownCap[] => [
    { grantorId: daughter.personId, beneficiaryId: beneficiary.personId, period: 'year', amount: YEAR_CAP },
    {
      grantorId: daughter.personId,
      beneficiaryId: beneficiary.personId,
      period: 'payment',
      amount: PAYMENT_CAP,
    },
  ])
  const postingIds = postings.map(({ postingId }) => postingId)
  return { father, mother, daughter, grants, caps, institutionId, terminalIds, staff, postingIds }
}

function opening(personId: string, years: Readonly<Record<number, number>>, at: number): Posting {
  const entries = Object.entries(years).map(([year, amount]) => ({
    accountId: Account.personal(personId, Number(year)),
    amount,
  }))
  const total = entries.reduce((sum, { amount }) => sum + amount, 0)
  return {
    postingId: `opening:${personId}`,
    kind: 'opening',
    at,
    entries: [...entries, { accountId: Account.centre(REGION), amount: -total }],
  }
}

async function written(store: Store, change: Change): Promise<void> {
  const { outcome } = await store.commit(change, null)
  if (outcome !== 'committed') throw new Error(`the simulated world was not written: ${outcome}`)
}
