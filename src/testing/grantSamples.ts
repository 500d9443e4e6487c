// Grants, requests and sums of aid for tests of pages.
import type { Functions, ResultOf } from '@contract/functions'
import type { AidRequest } from '@contract/functions/aidRequests'
import type { Grant } from '@contract/shapes'
import { DAD, ME } from './samples'

export const grantOf = (part: Partial<Grant> = {}): Grant => ({
  grantId: 'g_1',
  version: 1,
  grantor: ME,
  beneficiary: DAD,
  relation: '51',
  relationLabel: '爸爸',
  state: 'active',
  oneBill: false,
  order: 1,
  caps: [{ period: 'year', subject: 'perBeneficiary', amount: 300_000, used: 100_000, left: 200_000 }],
  limits: { visits: null, kinds: null, institutions: null },
  validFrom: '2026-01-03',
  validTo: null,
  balance: 500_000,
  usedThisYear: 100_000,
  endedBecause: null,
  ...part,
})

export const GRANTS: ResultOf<Functions['listGrants']> = {
  given: [grantOf()],
  received: [],
  orderBy: 'filing',
  mayReorder: false,
  lowBalance: { threshold: 10_000, isDefault: true },
}

export const requestOf = (part: Partial<AidRequest> = {}): AidRequest => ({
  aidRequestId: 'ask_1',
  beneficiary: DAD,
  grantor: ME,
  amount: 30_000,
  visitType: '11',
  institution: null,
  note: '拔牙',
  validTo: '2026-11-23',
  state: 'waiting',
  askedAt: '2026-11-22T01:00:00.000Z',
  answeredAt: null,
  agreedAmount: null,
  grantId: null,
  ...part,
})

export const REQUESTS: ResultOf<Functions['listAidRequests']> = {
  asked: [],
  toAnswer: [],
  relatives: [DAD],
  visits: ['11', '41'],
  least: 100,
  most: 5_000_000,
  today: '2026-11-22',
  lastDay: '2026-12-22',
  faceNeeded: false,
  obstacle: null,
}
