import { Day } from '../../contract/values'
import { acceptEntries, returnEntries, sendEntries } from './entries'
import {
  acceptedNotices,
  givenBackNotices,
  lapsedNotices,
  missedNotice,
  potNotices,
  refusedNotices,
  sentNotices,
} from './notices'

const facts = { senderId: 'me', receiverId: 'dad', receiverIs: '51', senderIs: '30', amount: 12_345 } as const

describe('who is told of a transfer', () => {
  const until = Day.start('2026-11-23') + 6 * 3_600_000
  test.each([
    [
      'sent: the payee, and each who may accept for him',
      () => sentNotices(facts, ['h1', 'h2'], until),
      [
        ['dad', '女儿给您转了 123.45 元', '转到您的医保钱包。请在 11 月 23 日 06:00 前接收。'],
        ['h1', '家人有一笔 123.45 元的转账等着接收', '您可以替他接收。请在 11 月 23 日 06:00 前接收。'],
        ['h2', '家人有一笔 123.45 元的转账等着接收', '您可以替他接收。请在 11 月 23 日 06:00 前接收。'],
      ],
    ],
    [
      'accepted: the sender',
      () => acceptedNotices(facts),
      [['me', '爸爸收下了 123.45 元', '他的医保钱包里']],
    ],
    ['refused: the sender', () => refusedNotices(facts), [['me', '爸爸没有收 123.45 元', '已经退回']]],
    [
      'lapsed: both',
      () => lapsedNotices(facts),
      [
        ['me', '123.45 元已退回', '爸爸没有按时接收。'],
        ['dad', '女儿转的 123.45 元已退回', '请家人再转一次'],
      ],
    ],
    [
      'into a pot: the beneficiary',
      () => potNotices(facts),
      [['dad', '女儿划拨了 123.45 元', '在您的共济账户里']],
    ],
    [
      'back from a pot: both',
      () => givenBackNotices(facts),
      [
        ['me', '共济账户退回 123.45 元', '给爸爸的共济已经结束'],
        ['dad', '共济账户里女儿的钱已退回', '没花完的 123.45 元退回给女儿'],
      ],
    ],
    [
      'a plan that was not carried out: its owner',
      () => [missedNotice('me', '51', 12_345, '钱不够。')],
      [['me', '这个月给爸爸的 123.45 元没有转成', '钱不够。下个月到日子还会再转。']],
    ],
  ])('%s', (_, tell, expected) => {
    const notices = tell()
    expect(notices.map(({ personId, title }) => [personId, title])).toEqual(
      expected.map(([personId, title]) => [personId, title]),
    )
    for (const [at, { text }] of notices.entries()) expect(text).toContain(expected[at]?.[2])
  })
})

describe('entries of a transfer', () => {
  const taken = [{ accountId: 'y2025', amount: -105 }]
  test.each([
    [
      'without a fee',
      () => sendEntries([{ accountId: 'y2025', amount: -100 }], { account: 'transit', amount: 100 }),
      [
        ['y2025', -100],
        ['transit', 100],
      ],
    ],
    [
      'with a fee',
      () => sendEntries(taken, { account: 'transit', amount: 100 }, { account: 'centre', amount: 5 }),
      [
        ['y2025', -105],
        ['transit', 100],
        ['centre', 5],
      ],
    ],
    [
      'with a fee of nothing',
      () => sendEntries(taken, { account: 'transit', amount: 105 }, { account: 'centre', amount: 0 }),
      [
        ['y2025', -105],
        ['transit', 105],
      ],
    ],
    [
      'accepted',
      () => acceptEntries('transit', 'wallet', 100),
      [
        ['transit', -100],
        ['wallet', 100],
      ],
    ],
    [
      'undone',
      () =>
        returnEntries([
          { accountId: 'a', amount: -3 },
          { accountId: 'b', amount: 3 },
        ]),
      [
        ['a', 3],
        ['b', -3],
      ],
    ],
  ])('%s', (_, entries, expected) => {
    expect(entries().map(({ accountId, amount }) => [accountId, amount])).toEqual(expected)
  })
})
