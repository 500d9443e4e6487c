import { type GivenPerson, idNumberOf, personDocument } from '../functions/testing/people'
import {
  Account,
  blankUser,
  type CredentialDocument,
  type DocumentWrite,
  type GrantDocument,
  newSession,
  type Posting,
  type UserDocument,
} from '../store'
import type { KnownCap } from './capsHold'
import type { SimulatedClock } from './clock'
import { openCipher } from './ports'
import type { Random } from './random'

/** A person of the simulated family, with a signed-in phone. */
export interface Relative {
  readonly personId: string
  readonly name: string
  readonly idNumber: string
  readonly token: string
}

/** A hospital with two windows and two cashiers. */
export interface Counter {
  readonly terminalIds: readonly [string, string]
  readonly staff: readonly [string, string]
}

type Who = GivenPerson & {
  readonly name: string
  readonly birthDate: string
  readonly sex: 'male' | 'female'
}

const PIN = '246810'
const YEAR_CAP = 90_000
const PAYMENT_CAP = 40_000

/** Collects what a world is made of. */
export function worldParts(clock: SimulatedClock, random: Random, pinHash: string) {
  const now = clock.realNow()
  const documents: DocumentWrite[] = []
  const postings: Posting[] = []
  const caps: KnownCap[] = []
  let people = 0

  function device(userId: string, user: Partial<UserDocument>): string {
    const data = { ...blankUser(now), username: userId, ...user }
    const session = newSession(random.text(24), { userId, device: '模拟机', channel: 'h5' }, now)
    documents.push({ kind: 'user', id: userId, version: 0, data })
    documents.push({ kind: 'session', id: session.id, version: 0, data: session.data })
    return session.token
  }

  return {
    documents,
    postings,
    caps,
    device,

    relative(personId: string, who: Who): Relative {
      people += 1
      const idNumber = idNumberOf(who.birthDate, who.sex, people)
      const credential: CredentialDocument = {
        state: 'active',
        pinHash,
        pinBeforeShowing: false,
        channels: ['h5'],
        activatedAt: now,
        activatedBy: personId,
      }
      documents.push({
        kind: 'person',
        id: personId,
        version: 0,
        data: personDocument(who, idNumber, openCipher),
      })
      documents.push({ kind: 'credential', id: personId, version: 0, data: credential })
      return { personId, name: who.name, idNumber, token: device(`usr_sim_${people}`, { personId }) }
    },

    counter(institutionId: string, region: string): Counter {
      const ofIt = (place: number) => `${institutionId}_${place}`
      documents.push({
        kind: 'institution',
        id: institutionId,
        version: 0,
        data: {
          name: '第一医院',
          kind: 'hospital',
          level: '三级',
          grade: '甲等',
          specialty: false,
          special: false,
          region,
          hasInpatient: true,
        },
      })
      const terminalIds = [`ter_${ofIt(1)}`, `ter_${ofIt(2)}`] as const
      for (const id of terminalIds) {
        documents.push({ kind: 'terminal', id, version: 0, data: { institutionId, name: id } })
      }
      const cashier = (place: number) => device(`usr_${ofIt(place)}`, { staffOf: institutionId })
      return { terminalIds, staff: [cashier(1), cashier(2)] }
    },

    /** A grant within the simulated caps, which from now on must hold; answers its id. */
    grant(grantor: Relative, beneficiary: Relative, relation: GrantDocument['relation']): string {
      const id = `gra_${grantor.personId}_${beneficiary.personId}`
      const kept = [
        { period: 'year', amount: YEAR_CAP },
        { period: 'payment', amount: PAYMENT_CAP },
      ] as const
      const data: GrantDocument = {
        grantorId: grantor.personId,
        beneficiaryId: beneficiary.personId,
        relation,
        state: 'active',
        caps: [...kept],
        order: 1,
        validFrom: clock.today(),
        validTo: null,
        grantedOn: clock.today(),
        evidence: [],
        createdAt: now,
        endedAt: null,
        endedBecause: null,
      }
      documents.push({ kind: 'grant', id, version: 0, data })
      for (const cap of kept) {
        caps.push({ grantorId: grantor.personId, beneficiaryId: beneficiary.personId, ...cap })
      }
      return id
    },

    /** Money in a personal account, fen by credit year. */
    fund({ personId }: Relative, region: string, years: Readonly<Record<number, number>>): void {
      const entries = Object.entries(years).map(([year, amount]) => ({
        accountId: Account.personal(personId, Number(year)),
        amount,
      }))
      const total = entries.reduce((sum, { amount }) => sum + amount, 0)
      postings.push({
        postingId: `opening:${personId}`,
        kind: 'opening',
        at: now,
        entries: [...entries, { accountId: Account.centre(region), amount: -total }],
      })
    },
  }
}

export const hashedPin = (): Promise<string> => openCipher.hashSecret(PIN)
