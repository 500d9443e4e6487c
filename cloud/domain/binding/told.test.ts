import { dueAt } from './dueAt'
import { newInMonth, touched, withNewBinding } from './family'
import { invitationEnd, judgeAnswerer, rightSentences } from './invitation'
import {
  askedNotice,
  boundNotices,
  comingOfAgeNotices,
  forcedEndNotices,
  lapsedNotice,
  rejectedNotice,
  renewedNotices,
  submittedNotice,
  supplementNotice,
  unbindingNotices,
  unboundNotices,
} from './notices'
import { FATHER, personOf } from './testing/samples'

const parties = { holder: personOf(), member: FATHER, relation: '51' } as const
const FAMILY = 'pages/family/index'
const PROGRESS = 'packages/binding/progress/index'

describe('who is told what of a binding', () => {
  test.each([
    [
      'in force',
      () => boundNotices(parties),
      [
        ['psn_me', 'binding', '已绑定爸爸陈国栋', '花的是他自己的医保和账户', FAMILY],
        ['psn_dad', 'binding', '女儿陈静可以出示您的医保码了', '不是您同意的', FAMILY],
      ],
    ],
    [
      'ended by the holder',
      () => unboundNotices(parties, 'holder'),
      [
        [
          'psn_me',
          'binding',
          '和爸爸陈国栋的绑定已解除',
          '您不再能出示他的医保码，也看不到他的记录。',
          FAMILY,
        ],
        ['psn_dad', 'binding', '女儿陈静不再能出示您的医保码', '已马上作废', FAMILY],
      ],
    ],
    [
      'ended by the member',
      () => unboundNotices(parties, 'member'),
      [
        ['psn_me', 'binding', '和爸爸陈国栋的绑定已解除', '对方解除了绑定。', FAMILY],
        ['psn_dad', 'binding', '女儿陈静不再能出示您的医保码', '不受影响', FAMILY],
      ],
    ],
    [
      'ended by the holder from tomorrow',
      () => unbindingNotices(parties, 'holder', '2026-11-22'),
      [
        [
          'psn_me',
          'binding',
          '和爸爸陈国栋的绑定 2026-11-23 起解除',
          '按当地规定次日生效，2026-11-22 当天还可以',
          FAMILY,
        ],
        ['psn_dad', 'binding', '女儿陈静从 2026-11-23 起不能再出示您的医保码', '停用医保码', FAMILY],
      ],
    ],
    [
      'ended by the member from tomorrow',
      () => unbindingNotices(parties, 'member', '2026-11-22'),
      [
        ['psn_me', 'binding', '和爸爸陈国栋的绑定 2026-11-23 起解除', '对方解除了绑定。按当地', FAMILY],
        [
          'psn_dad',
          'binding',
          '女儿陈静从 2026-11-23 起不能再出示您的医保码',
          '2026-11-22 当天还可以',
          FAMILY,
        ],
      ],
    ],
    [
      'asked for by papers',
      () => [askedNotice(parties, 'documents')],
      [['psn_dad', 'binding', '女儿陈静申请出示您的医保码', '对方交了材料', FAMILY]],
    ],
    [
      'asked for by an invitation',
      () => [askedNotice(parties, 'invitation')],
      [['psn_dad', 'binding', '女儿陈静申请出示您的医保码', '请打开对方发来的邀请', FAMILY]],
    ],
    [
      'handed in',
      () => [submittedNotice(parties, 48)],
      [['psn_me', 'review', '绑定爸爸陈国栋的申请已提交', '48 小时内审核', PROGRESS]],
    ],
    [
      'refused',
      () => [rejectedNotice(parties, '照片不清楚。')],
      [['psn_me', 'review', '绑定爸爸陈国栋没有办成', '照片不清楚。', PROGRESS]],
    ],
    [
      'confirmed by a member of age',
      () => renewedNotices(parties),
      [
        ['psn_me', 'binding', '爸爸陈国栋已本人确认绑定', '可以继续出示', FAMILY],
        ['psn_dad', 'binding', '您确认了女儿陈静的绑定', '您随时可以解除', FAMILY],
      ],
    ],
    [
      'a better paper wanted',
      () => [supplementNotice(parties, '照片不清楚。', '2026-12-01')],
      [['psn_me', 'review', '绑定爸爸陈国栋还差材料', '照片不清楚。请在 2026-12-01 前交上', PROGRESS]],
    ],
    [
      'lapsed without the paper',
      () => [lapsedNotice(parties, 'supplement')],
      [['psn_me', 'review', '绑定爸爸陈国栋已过期', '没有等到要补的材料', PROGRESS]],
    ],
    [
      'lapsed without an answer',
      () => [lapsedNotice(parties, 'answer')],
      [['psn_me', 'review', '绑定爸爸陈国栋已过期', '没有在期限前接受邀请', PROGRESS]],
    ],
    [
      'ended by a clerk',
      () => forcedEndNotices(parties, '关系不实'),
      [
        ['psn_me', 'binding', '和爸爸陈国栋的绑定已由经办解除', '原因：关系不实。', FAMILY],
        ['psn_dad', 'binding', '女儿陈静不再能出示您的医保码', '经办解除了绑定，原因：关系不实。', FAMILY],
      ],
    ],
    [
      'come of age',
      () => comingOfAgeNotices(parties, 16, '2026-12-21'),
      [
        ['psn_me', 'binding', '爸爸陈国栋满 16 周岁了', '2026-12-21 前还可以照常出示', FAMILY],
        ['psn_dad', 'binding', '您满 16 周岁了', '女儿陈静还能不能出示', FAMILY],
      ],
    ],
  ])('%s', (_, tell, expected) => {
    const notices = tell()
    expect(notices.map(({ personId, kind, title, link }) => [personId, kind, title, link])).toEqual(
      expected.map(([personId, kind, title, , link]) => [personId, kind, title, link]),
    )
    for (const [at, { text }] of notices.entries()) expect(text).toContain(expected[at]?.[3])
  })
})

describe('when a review is due', () => {
  const HOUR = 3_600_000
  test.each([
    ['handed in once', [['submitted', 1]], 1 + 48 * HOUR],
    [
      'again',
      [
        ['submitted', 1],
        ['resubmitted', 9],
        ['looked', 20],
      ],
      9 + 48 * HOUR,
    ],
    [
      'a better paper',
      [
        ['submitted', 1],
        ['supplementAsked', 5],
        ['supplemented', 7],
      ],
      7 + 48 * HOUR,
    ],
    ['never handed in', [['looked', 5]], 48 * HOUR],
  ] as const)('%s', (_, history, expected) => {
    expect(
      dueAt(
        history.map(([what, at]) => ({ what, at })),
        48,
      ),
    ).toBe(expected)
  })
})

describe('what is counted of a family', () => {
  const family = { newBindings: { '2026-10': 4, '2026-11': 2 }, touchedAt: 1 }
  test('by the month', () => {
    expect([
      newInMonth(null, '2026-11'),
      newInMonth(family, '2026-11'),
      newInMonth(family, '2026-12'),
    ]).toEqual([0, 2, 0])
    expect(touched(family, 9)).toEqual({ newBindings: family.newBindings, touchedAt: 9 })
    expect(touched(null, 9)).toEqual({ newBindings: {}, touchedAt: 9 })
    expect(withNewBinding(family, '2026-11', 9)).toEqual({
      newBindings: { '2026-10': 4, '2026-11': 3 },
      touchedAt: 9,
    })
    expect(withNewBinding(null, '2026-11', 9)).toEqual({ newBindings: { '2026-11': 1 }, touchedAt: 9 })
  })
})

describe('who answers an invitation', () => {
  test.each([
    ['the named person, yes', 'dad', false, true, 'byFace'],
    ['the named person, no', 'dad', false, false, 'bySession'],
    ['the named person, no, with his face', 'dad', true, false, 'byFace'],
    ['on another’s phone, with a face', 'me', true, true, 'byFace'],
    ['on another’s phone, yes', 'me', false, true, 'INVITATION_NOT_FOR_YOU'],
    ['on another’s phone, no', 'me', false, false, 'INVITATION_NOT_FOR_YOU'],
    ['not verified, yes', null, false, true, 'byFace'],
    ['not verified, no', null, false, false, 'INVITATION_NOT_FOR_YOU'],
  ])('%s', (_, personId, hasFaceToken, accept, expected) => {
    const judged = judgeAnswerer({ memberId: 'dad', personId, hasFaceToken, accept })
    expect(judged.ok ? judged.value : judged.refusal.code).toBe(expected)
  })

  test('what he agrees to, and until when', () => {
    expect(rightSentences(['showCode', 'query', 'activate', 'openWallet'])).toEqual([
      expect.stringContaining('出示医保码'),
      expect.stringContaining('使用记录'),
      expect.stringContaining('激活医保码'),
      expect.stringContaining('开通医保钱包'),
    ])
    expect(rightSentences([])).toEqual([])
    expect(invitationEnd(5, 24)).toBe(5 + 86_400_000)
  })
})
