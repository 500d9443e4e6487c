import type { Functions, ResultOf } from '@contract/functions'

/** What `issueCode` answers: a code of a father, shown by his daughter, alive for a minute. */
export const issuedCode = (codeId: string): ResultOf<Functions['issueCode']> => ({
  codeId,
  code: '860658339712065418',
  issuedAt: '2026-11-22T01:40:00.000Z',
  expiresAt: '2026-11-22T01:41:00.000Z',
  lifeSeconds: 60,
  who: { personId: 'p_ba', label: '爸爸', name: '陈国栋', isMe: false },
  person: {
    personId: 'p_ba',
    name: '陈国栋',
    idNumberMasked: '9****************X',
    sex: 'male',
    birthDate: '1955-01-01',
    age: 71,
    region: '990100',
    regionName: '示例市',
    insurance: '310',
    employment: 'retired',
    standing: 'normal',
    insuranceLabel: '退休职工医保',
  },
  moneyOrder: { mode: 'AUTO_CHAIN', atTill: 'automatic', steps: [], obstacle: null },
})
