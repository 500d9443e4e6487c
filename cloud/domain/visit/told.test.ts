import {
  noticesOfAdmission,
  noticesOfMismatch,
  noticesOfReturn,
  noticesOfReversal,
  noticesOfUse,
  type Recipient,
} from './notices'

const to = (over: Partial<Recipient> = {}): Recipient => ({
  personId: 'P',
  patientIs: null,
  seesAll: true,
  granted: 0,
  ...over,
})
const PATIENT = to()
const HOLDER = to({ personId: 'H', patientIs: '51' })
const GRANTOR = to({ personId: 'G', patientIs: '51', seesAll: false, granted: 4_000 })
const BOTH = to({ personId: 'B', patientIs: '51', granted: 1_500 })
const facts = {
  patientId: 'P',
  institutionName: '示例医院',
  amounts: { totalFee: 10_000, fundPay: 4_000 },
  payers: [
    { personId: 'P', relation: null, pocket: 'currentYear' as const, amount: 500 },
    { personId: 'G', relation: '30', pocket: 'earlierYears' as const, amount: 4_000 },
    { personId: 'X', relation: null, pocket: 'earlierYears' as const, amount: 100 },
    { personId: 'P', relation: null, pocket: 'pot' as const, amount: 200 },
    { personId: 'P', relation: null, pocket: 'wallet' as const, amount: 300 },
    { personId: null, relation: null, pocket: 'cash' as const, amount: 900 },
  ],
  accountsAfter: { G: 60_000 },
}
const brief = (notices: readonly { personId: string; title: string; text: string }[]) =>
  notices.map(({ personId, title, text }) => [personId, title, text])

describe('what people are told of a use', () => {
  const paid =
    '家里付的是：本人账户 5.00 元，女儿的共济 40.00 元，家人的共济 1.00 元，共济账户 2.00 元，医保钱包 3.00 元，现金 9.00 元。'
  test('patient, holder, grantor, and one who is both', () => {
    expect(brief(noticesOfUse(facts, [PATIENT, HOLDER, GRANTOR, BOTH]))).toEqual([
      ['P', '您的费用结算好了', `您在示例医院花了 100.00 元，医保报了 40.00 元。${paid}`],
      ['H', '爸爸的费用结算好了', `爸爸在示例医院花了 100.00 元，医保报了 40.00 元。${paid}`],
      ['G', '爸爸用了您的共济', '爸爸在示例医院用了您的共济 40.00 元，您的账户还剩 600.00 元。'],
      [
        'B',
        '爸爸的费用结算好了',
        `爸爸在示例医院花了 100.00 元，医保报了 40.00 元。${paid}其中用了您的共济 15.00 元。`,
      ],
    ])
  })

  test('where the fund paid all, nobody at home did', () => {
    const [notice] = noticesOfUse({ ...facts, payers: [] }, [PATIENT])
    expect(notice?.text).toBe('您在示例医院花了 100.00 元，医保报了 40.00 元。')
  })

  test('of a reversal', () => {
    expect(brief(noticesOfReversal({ ...facts, reason: '录错了' }, [PATIENT, GRANTOR, BOTH]))).toEqual([
      ['P', '您的一笔费用已撤销', '您在示例医院的 100.00 元 已撤销（录错了），钱都退回原处。'],
      ['G', '爸爸的一笔费用已撤销', '爸爸在示例医院的费用已撤销。您的共济 40.00 元已退回您的账户。'],
      [
        'B',
        '爸爸的一笔费用已撤销',
        '爸爸在示例医院的 100.00 元 已撤销（录错了），钱都退回原处。您的共济 15.00 元已退回您的账户。',
      ],
    ])
  })

  test('of a return: a grantor only when something came back to him', () => {
    const back = {
      institutionName: '示例医院',
      back: 2_000,
      reason: '不要了',
      after: new Map([
        ['G', 3_000],
        ['B', 1_500],
      ]),
    }
    const idle = to({ personId: 'I', patientIs: '51', seesAll: false, granted: 0 })
    expect(brief(noticesOfReturn(back, [PATIENT, GRANTOR, BOTH, idle]))).toEqual([
      ['P', '您的一笔费用退了一部分', '您在示例医院退了 20.00 元 的项目（不要了），多付的都退回原处。'],
      ['G', '爸爸的一笔费用退了一部分', '爸爸在示例医院退了一些项目。您的共济 10.00 元已退回您的账户。'],
      ['B', '爸爸的一笔费用退了一部分', '爸爸在示例医院退了 20.00 元 的项目（不要了），多付的都退回原处。'],
    ])
  })

  test.each([
    [
      'a mismatch',
      () => noticesOfMismatch('示例药店', [PATIENT, HOLDER]),
      '有人用您的身份看病，被拦下了',
      '有人用爸爸的身份看病，被拦下了',
      '来的人不是爸爸本人',
    ],
    [
      'an admission',
      () => noticesOfAdmission('示例医院', [PATIENT, HOLDER]),
      '您办了入院登记',
      '爸爸办了入院登记',
      '爸爸在示例医院办了入院登记',
    ],
  ])('of %s', (_, tell, mine, theirs, words) => {
    const notices = tell()
    expect(notices.map(({ personId, title }) => [personId, title])).toEqual([
      ['P', mine],
      ['H', theirs],
    ])
    expect(notices[1]?.text).toContain(words)
  })
})
