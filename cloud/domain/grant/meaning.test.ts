import { lowBalanceNotices, USUAL_THRESHOLD } from './lowBalance'
import {
  answeredNotices,
  capsText,
  changedNotice,
  endedNotices,
  type GrantNotice,
  grantedNotices,
  meaningOf,
  proposedNotices,
} from './meaning'
import { usedByMonth } from './usedByMonth'

/** A daughter and her father. */
const parties = { grantorId: 'G', beneficiaryId: 'B', beneficiaryIs: '51', grantorIs: '30' } as const
const caps = [
  { period: 'year', amount: 300_000 },
  { period: 'day', amount: null },
  { period: 'payment', amount: 1 },
] as const
const lines = (notices: readonly GrantNotice[]): string[] =>
  notices.map(({ personId, title, text }) => `${personId} ${title}｜${text}`)

describe('what a grant means', () => {
  it.each([
    ['AUTO_CHAIN', false, '爸爸看病买药，自己付的部分先花爸爸自己的账户，不够的花您的个人账户。'],
    ['AUTO_CHAIN', true, '爸爸看病买药，自己付的部分先花您的个人账户。'],
    ['SECOND_SCAN', false, '爸爸看病买药，结算后再扫一次您的码，才花您的个人账户。'],
    ['POOL_TRANSFER', false, '先把钱划到共济账户，爸爸看病买药才能用。'],
  ] as const)('%s, grants first: %s', (mode, grantsFirst, meaning) => {
    const always = '报销比例还是按爸爸的参保，不会变。随时可以结束。'
    expect(meaningOf('爸爸', { mode, grantsFirst })).toBe(meaning + always)
    expect(meaningOf(null, { mode, grantsFirst })).toBe((meaning + always).replaceAll('爸爸', '家人'))
  })

  it('tells the caps that are set', () => {
    expect(capsText(caps)).toBe('每年最多 3,000.00 元，每次最多 0.01 元')
    expect(capsText([{ period: 'year', amount: null }])).toBe('没有设额度')
  })
})

describe('who is told what', () => {
  it('when a grant is made', () => {
    expect(lines(grantedNotices(parties, caps.slice(0, 1), '只付药品'))).toEqual([
      'G 已给爸爸开通共济｜他看病买药可以用您的个人账户，每年最多 3,000.00 元，只付药品。每次用都会告诉您。',
      'B 女儿给您开通了共济｜您自己的账户用完后，可以用女儿的个人账户，每年最多 3,000.00 元，只付药品。',
    ])
  })

  it('when one is proposed, and answered', () => {
    expect(lines(proposedNotices(parties, [], '', '2026-11-30'))).toEqual([
      'G 等爸爸同意共济｜他要在 2026-11-30 以前刷脸同意，共济才开始。没有设额度。',
      'B 女儿想给您开通共济｜要您本人刷脸同意，共济才开始。请在 2026-11-30 以前答复。没有设额度。',
    ])
    expect(lines(answeredNotices(parties, true))).toEqual([
      'G 爸爸同意了共济｜共济从今天开始。每次用都会告诉您。',
      'B 女儿的共济开始了｜您自己的账户用完后，就可以用。',
    ])
    expect(lines(answeredNotices(parties, false))).toEqual([
      'G 爸爸没有同意共济｜共济没有开始，您的账户不会被用。',
      'B 您没有同意女儿的共济｜什么都没有变。',
    ])
  })

  it('when it ends, now or after its last day', () => {
    expect(lines(endedNotices(parties, null))).toEqual([
      'G 给爸爸的共济已经结束｜以前付过的不变。以前的费用如果撤销，钱还退回您的账户。',
      'B 女儿给您的共济已经结束｜以后看病先花您自己的账户，不够的付现金。',
    ])
    expect(endedNotices(parties, '2026-11-22').map(({ title }) => title)).toEqual([
      '给爸爸的共济2026-11-22 以后结束',
      '女儿给您的共济2026-11-22 以后结束',
    ])
  })

  it('when its terms change, or it pauses', () => {
    const terms = { caps: caps.slice(0, 1), limited: '', validTo: null, state: 'active' }
    expect(lines([changedNotice(parties, terms)])).toEqual(['B 女儿的共济有变化｜每年最多 3,000.00 元。'])
    expect(changedNotice(parties, { ...terms, validTo: '2026-12-31' }).text).toBe(
      '每年最多 3,000.00 元，用到 2026-12-31。',
    )
    expect(lines([changedNotice(parties, { ...terms, state: 'paused' })])).toEqual([
      'B 女儿的共济先停一停｜暂时不能用，恢复后会告诉您。',
    ])
  })
})

describe('an account that runs low', () => {
  it.each([
    ['falls under the threshold', 10_000, 9_999, 10_000, true],
    ['falls under it by the last fen', 1, 9_999, 10_000, true],
    ['stays on it', 5_000, 10_000, 10_000, false],
    ['was under it before', 1, 9_998, 10_000, false],
    ['nobody wants to know', 10_000, 0, null, false],
  ])('%s', (_, granted, after, threshold, isTold) => {
    const notices = lowBalanceNotices([{ personId: 'G', granted, after, threshold }])
    expect(notices.length).toBe(isTold ? 1 : 0)
  })

  it('is told with both amounts', () => {
    const used = { personId: 'G', granted: 200, after: 9_950, threshold: USUAL_THRESHOLD }
    expect(lines(lowBalanceNotices([used]))).toEqual([
      'G 您的账户只剩 99.50 元｜低于提醒您的 100.00 元。家人再用就可能不够，要付现金。可以先停一停，或者改额度。',
    ])
  })
})

describe('what was used by month', () => {
  it('newest first, without months in which all was given back', () => {
    expect(usedByMonth({ total: 30, byMonth: { '2026-01': 10, '2026-03': 0, '2026-11': 20 } })).toEqual({
      total: 30,
      months: [
        { month: '2026-11', amount: 20 },
        { month: '2026-01', amount: 10 },
      ],
    })
  })
})
