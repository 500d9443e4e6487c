// People, records and answers for tests of pages: one small family, with round sums.
import type { Functions, ResultOf } from '@contract/functions'
import type { Amounts, Payer, PersonCard, UsageRow, Who } from '@contract/shapes'

export const ME: Who = { personId: 'p_me', label: '我', name: '陈静', isMe: true }
export const DAD: Who = { personId: 'p_ba', label: '爸爸', name: '陈国栋', isMe: false }

export const cardOf = (who: Who): PersonCard => ({
  personId: who.personId,
  name: who.name,
  idNumberMasked: '9****************8',
  sex: 'female',
  birthDate: '1986-04-12',
  age: 40,
  region: '990100',
  regionName: '示例市',
  insurance: '310',
  employment: 'active',
  standing: 'normal',
  insuranceLabel: '职工医保',
})

export const PROFILE: ResultOf<Functions['getProfile']> = {
  userId: 'u_1',
  phoneMasked: '199****0001',
  person: cardOf(ME),
  credential: 'active',
  pinBeforeShowing: false,
  roles: { staffOf: null, clerkOf: null },
  today: '2026-11-22',
}

export const FAMILY: ResultOf<Functions['listFamily']> = {
  limit: 5,
  members: [
    {
      bindingId: 'b_1',
      who: DAD,
      relation: '51',
      person: cardOf(DAD),
      credential: 'active',
      since: '2026-01-03T00:00:00.000Z',
      lastDay: null,
      state: 'active',
    },
  ],
}

export const PAYERS: Payer[] = [
  { kind: 'fund', pocket: null, who: null, amount: 22400, balanceAfter: null },
  { kind: 'own', pocket: 'currentYear', who: DAD, amount: 8747, balanceAfter: 0 },
  { kind: 'aid', pocket: 'currentYear', who: ME, amount: 8853, balanceAfter: null },
]

export const AMOUNTS: Amounts = {
  totalFee: 40000,
  fullSelfPay: 0,
  overLimitPay: 8000,
  preSelfPay: 0,
  inScope: 32000,
  deductible: 0,
  poolPay: 22400,
  majorIllnessPay: 0,
  fundPay: 22400,
  hospitalPay: 0,
  personPay: 17600,
  ownAccountPay: 8747,
  mutualAidPay: 8853,
  cashPay: 0,
}

export const row = (recordId: string, day: string, part: Partial<UsageRow> = {}): UsageRow => ({
  recordId,
  settlementId: `s_${recordId}`,
  kind: 'settlement',
  seenAs: 'holder',
  patient: DAD,
  institutionName: '松鹤医院',
  region: '990100',
  regionName: '示例市',
  visitType: '11',
  day,
  at: `${day}T01:41:00.000Z`,
  shownBy: '由女儿代办',
  state: 'settled',
  totalFee: 40000,
  fundPay: 22400,
  ownAccountPay: 8747,
  mutualAidPay: 8853,
  cashPay: 0,
  familyPay: 17600,
  myMoney: 8853,
  movement: null,
  ...part,
})

const TOTALS = {
  count: 2,
  totalFee: 80000,
  fundPay: 44800,
  ownAccountPay: 17494,
  mutualAidPay: 17706,
  cashPay: 0,
  familyPay: 35200,
  myMoney: 17706,
  myMoneyBeyond: 0,
  movedOut: 0,
  movedIn: 0,
}

export const SUMMARY: ResultOf<Functions['summariseUsage']> = {
  year: 2026,
  totals: TOTALS,
  months: [{ month: '2026-11', ...TOTALS }],
  people: [ME, DAD],
  years: [2026, 2025],
  regions: [{ region: '990100', regionName: '示例市' }],
  visitTypes: ['11', '41'],
  kinds: ['settlement'],
  byVisit: [],
}
