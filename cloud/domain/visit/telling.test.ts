import fc from 'fast-check'
import { BUCKETS, Fen, POCKETS } from '../../contract/values'
import { noticesOfReversal, noticesOfUse } from './notices'
import { type PaidPart, paidParts, payerGroups, type SettledFacts } from './payers'
import { recipientsOf } from './recipients'
import { grantedBy } from './record'
import { payersForStaff } from './staffView'

const part = (over: Partial<PaidPart>): PaidPart => ({
  personId: 'P',
  relation: null,
  pocket: 'currentYear',
  bucket: 'deductible',
  amount: 100,
  ...over,
})

const bill = (
  payers: PaidPart[],
  fundPay = 1_000,
): SettledFacts & { institutionName: string } & {
  amounts: { totalFee: number; fundPay: number }
} => ({
  patientId: 'P',
  institutionName: '示例市第一医院',
  amounts: { fundPay, totalFee: fundPay + Fen.sum(payers.map((one) => one.amount)) },
  payers,
  accountsAfter: { P: 5, D: 62_000 },
})

const MIXED = bill([
  part({ amount: 200 }),
  part({ pocket: 'earlierYears', amount: 300 }),
  part({ pocket: 'wallet', amount: 10 }),
  part({ personId: 'D', relation: '30', pocket: 'earlierYears', amount: 38_000 }),
  part({ personId: 'D', relation: '30', pocket: 'earlierYears', bucket: 'coinsurance', amount: 2_000 }),
  part({ personId: null, pocket: 'cash', amount: 7 }),
])

describe('payers', () => {
  it('come as one line a purse, in paying order, the fund first', () => {
    expect(
      payerGroups(MIXED).map((one) => [one.kind, one.personId, one.pocket, one.amount, one.balanceAfter]),
    ).toEqual([
      ['fund', null, null, 1_000, null],
      ['own', 'P', null, 500, 5],
      ['own', 'P', 'wallet', 10, null],
      ['aid', 'D', 'earlierYears', 40_000, 62_000],
      ['cash', null, 'cash', 7, null],
    ])
  })

  it('sum to the bill, whoever paid', () => {
    const anyPart = fc.record({
      personId: fc.constantFrom('P', 'D', 'S', null),
      relation: fc.constant(null),
      pocket: fc.constantFrom(...POCKETS),
      bucket: fc.constantFrom(...BUCKETS),
      amount: fc.integer({ min: 1, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(anyPart), fc.nat(1_000_000), (parts, fundPay) => {
        const facts = bill(parts, fundPay)
        expect(Fen.sum(payerGroups(facts).map((one) => one.amount))).toBe(facts.amounts.totalFee)
      }),
    )
  })

  it('are named to the counter by relation alone', () => {
    expect(
      payersForStaff(MIXED, '陈国栋').map((payer) => [
        payer.who?.label ?? null,
        payer.who?.name ?? null,
        payer.balanceAfter,
      ]),
    ).toEqual([
      [null, null, null],
      ['本人账户', '陈*栋', 5],
      ['医保钱包', '陈*栋', null],
      ['女儿的共济', '', null],
      [null, null, null],
    ])
  })

  it('are kept by person: self is the patient, cash is nobody', () => {
    const lines = [
      { from: 'self', pocket: 'currentYear', bucket: 'deductible', amount: 1 },
      { from: 'D', pocket: 'earlierYears', bucket: 'deductible', amount: 2 },
      { from: 'self', pocket: 'cash', bucket: 'fullSelfPay', amount: 3 },
    ] as const
    const kept = paidParts(lines, 'P', new Map([['D', '30']]))
    expect(kept.map((one) => [one.personId, one.relation])).toEqual([
      ['P', null],
      ['D', '30'],
      [null, null],
    ])
  })

  it('the pot is nobody’s grant', () => {
    const parts = [part({ personId: 'D', amount: 5 }), part({ pocket: 'pot', personId: 'D', amount: 9 })]
    expect([...grantedBy(parts, 'P')]).toEqual([['D', 5]])
  })
})

describe('notices', () => {
  const recipients = recipientsOf({
    patientId: 'P',
    patientSex: 'male',
    holders: [
      { holderId: 'H', relation: '51' },
      { holderId: 'D', relation: '51' },
    ],
    payers: MIXED.payers,
    granted: grantedBy(
      [...MIXED.payers, part({ personId: 'S', relation: '20', amount: 9 })] as PaidPart[],
      'P',
    ),
  })

  it('go to patient, holders and grantors, each once', () => {
    expect(recipients.map((one) => [one.personId, one.patientIs, one.seesAll, one.granted])).toEqual([
      ['P', null, true, 0],
      ['H', '51', true, 0],
      ['D', '51', true, 40_000],
      ['S', '99', false, 9],
    ])
  })

  it('say relation, place and amount, and to each no more than he may know', () => {
    const told = noticesOfUse(MIXED, recipients)
    const textFor = (personId: string): string => told.find((one) => one.personId === personId)?.text ?? ''
    expect(textFor('P')).toBe(
      '您在示例市第一医院花了 415.17 元，医保报了 10.00 元。家里付的是：本人账户 5.00 元，医保钱包 0.10 元，女儿的共济 400.00 元，现金 0.07 元。',
    )
    expect(textFor('D')).toContain('爸爸在示例市第一医院花了 415.17 元')
    expect(textFor('D')).toContain('其中用了您的共济 400.00 元，您的账户还剩 620.00 元。')
    expect(textFor('S')).not.toContain('415.17')
  })

  it('of a reversal say the reason to those who saw the bill', () => {
    const told = noticesOfReversal({ ...MIXED, reason: '项目录错了' }, recipients)
    expect(told.find((one) => one.personId === 'H')?.text).toBe(
      '爸爸在示例市第一医院的 415.17 元 已撤销（项目录错了），钱都退回原处。',
    )
    expect(told.find((one) => one.personId === 'S')?.text).not.toContain('415.17')
  })
})
