import type { Judged } from '../../contract/refusals'
import { Day } from '../../contract/values'
import type { GrantFacts } from '../grant'
import { grant, openScenes } from '../grant/testing/rules'
import {
  type AskedAid,
  type AskingSituation,
  answeredNotice,
  askedNotice,
  isWaiting,
  judgeAnswer,
  judgeRequest,
  lastRequestDay,
  REQUEST_BOUNDS,
  type RequestFacts,
  requestStanding,
  withdrawnNotice,
} from '.'

const TODAY = '2026-11-22'
const outcome = <T>(judged: Judged<T>) => (judged.ok ? 'granted' : judged.refusal)
const request = (over: Partial<RequestFacts> = {}): RequestFacts => ({
  beneficiaryId: 'dad',
  grantorId: 'me',
  state: 'waiting',
  validTo: TODAY,
  createdAt: Day.start('2026-11-20'),
  ...over,
})
const asked: AskedAid = { amount: 10_000, visitType: null, validTo: '2026-11-25' }
const situation = (over: Partial<AskingSituation> = {}): AskingSituation => ({
  today: TODAY,
  beneficiary: { personId: 'dad', name: '陈国栋', standing: 'normal', deceasedOn: null },
  grantor: { personId: 'me', name: '陈静', deceasedOn: null },
  mode: 'AUTO_CHAIN',
  scenes: openScenes,
  made: [],
  ...over,
})
const { beneficiary, grantor } = situation()
const dead = { deceasedOn: '2026-01-01' }
const amountRefused = { code: 'AID_REQUEST_AMOUNT', details: { least: '1.00', most: '50,000.00' } }
const datesRefused = { code: 'AID_REQUEST_DATES', details: { last: '2026-12-22' } }
const today = (count: number) =>
  Array.from({ length: count }, () =>
    request({ grantorId: 'other', state: 'declined', createdAt: Day.start(TODAY) }),
  )

describe('asking a relative beforehand', () => {
  test.each<[string, Partial<AskedAid>, Partial<AskingSituation>, unknown]>([
    ['nothing in the way', {}, {}, 'granted'],
    ['oneself', {}, { grantor: { ...grantor, personId: 'dad' } }, { code: 'AID_REQUEST_SELF', details: {} }],
    ['one who has died', {}, { grantor: { ...grantor, ...dead } }, { code: 'PERSON_DECEASED', details: {} }],
    [
      'for one who has died',
      {},
      { beneficiary: { ...beneficiary, ...dead } },
      { code: 'PERSON_DECEASED', details: {} },
    ],
    [
      'without insurance in force',
      {},
      { beneficiary: { ...beneficiary, standing: 'paused' } },
      { code: 'AID_BENEFICIARY_UNINSURED', details: { name: '陈国栋', standing: '暂停参保' } },
    ],
    [
      'where money is moved first',
      {},
      { mode: 'POOL_TRANSFER' },
      { code: 'AID_REQUEST_MOVED_FIRST', details: { region: '示例市' } },
    ],
    ['where a second code is scanned', {}, { mode: 'SECOND_SCAN' }, 'granted'],
    ['for the least', { amount: REQUEST_BOUNDS.least }, {}, 'granted'],
    ['for less', { amount: REQUEST_BOUNDS.least - 1 }, {}, amountRefused],
    ['for the most', { amount: REQUEST_BOUNDS.most }, {}, 'granted'],
    ['for more', { amount: REQUEST_BOUNDS.most + 1 }, {}, amountRefused],
    ['for today', { validTo: TODAY }, {}, 'granted'],
    ['for yesterday', { validTo: '2026-11-21' }, {}, datesRefused],
    ['for the last day', { validTo: '2026-12-22' }, {}, 'granted'],
    ['for a day later', { validTo: '2026-12-23' }, {}, datesRefused],
    ['for a visit that aid may pay', { visitType: '11' }, {}, 'granted'],
    [
      'for one that it may not',
      { visitType: '21' },
      { scenes: { ...openScenes, visits: ['11'] } },
      { code: 'SCENE_NOT_OFFERED' },
    ],
    [
      'while he waits for an answer',
      {},
      { made: [request()] },
      { code: 'AID_REQUEST_WAITS', details: { name: '陈静' } },
    ],
    ['while another is asked', {}, { made: [request({ grantorId: 'other' })] }, 'granted'],
    ['after a request that has lapsed', {}, { made: [request({ validTo: '2026-11-21' })] }, 'granted'],
    ['after an answer', {}, { made: [request({ state: 'declined' })] }, 'granted'],
    ['a fifth time today', {}, { made: today(4) }, 'granted'],
    ['a sixth time today', {}, { made: today(5) }, { code: 'AID_REQUEST_TOO_MANY', details: { limit: 5 } }],
    [
      'a sixth time, after days',
      {},
      { made: today(5).map((one) => ({ ...one, createdAt: Day.start(TODAY) - 1 })) },
      'granted',
    ],
  ])('%s', (_, over, where, expected) => {
    const got = outcome(judgeRequest({ ...asked, ...over }, situation(where)))
    if (expected === 'granted') expect(got).toBe('granted')
    else expect(got).toMatchObject(expected as object)
  })

  test('a request waits on its last day, and a month is the longest', () => {
    expect([isWaiting(request(), TODAY), isWaiting(request(), '2026-11-23')]).toEqual([true, false])
    expect(isWaiting(request({ state: 'agreed' }), TODAY)).toBe(false)
    expect(lastRequestDay(TODAY)).toBe('2026-12-22')
  })
})

describe('the answer', () => {
  test.each([
    ['all of it', {}, null, 10_000],
    ['less', {}, 5_000, 5_000],
    ['exactly what was asked', {}, 10_000, 10_000],
    ['more', {}, 10_001, { code: 'AID_REQUEST_MORE', details: { amount: '100.00' } }],
    ['next to nothing', {}, 99, amountRefused],
    [
      'after it was taken back',
      { state: 'withdrawn' as const },
      null,
      { code: 'AID_REQUEST_CLOSED', details: {} },
    ],
    ['too late', { validTo: '2026-11-21' }, null, { code: 'AID_REQUEST_CLOSED', details: {} }],
  ])('%s', (_, over, amount, expected) => {
    const judged = judgeAnswer({ ...request(over), amount: 10_000 }, amount, TODAY)
    expect(judged.ok ? judged.value : judged.refusal).toEqual(expected)
  })
})

describe('what became of a request', () => {
  const given = (over: Partial<GrantFacts> = {}) =>
    grant('me', 'dad', { oneBill: { aidRequestId: 'r', usedBy: null }, ...over })
  test.each<[string, Partial<RequestFacts>, GrantFacts | null, string]>([
    ['waits', {}, null, 'waiting'],
    ['lapsed', { validTo: '2026-11-21' }, null, 'expired'],
    ['declined', { state: 'declined' }, null, 'declined'],
    ['taken back', { state: 'withdrawn' }, given(), 'withdrawn'],
    ['agreed', { state: 'agreed' }, given(), 'agreed'],
    ['used', { state: 'agreed' }, given({ oneBill: { aidRequestId: 'r', usedBy: 's' } }), 'used'],
    ['agreed, and over', { state: 'agreed' }, given({ validTo: '2026-11-21' }), 'expired'],
    ['agreed, and taken back', { state: 'agreed' }, given({ state: 'revoked' }), 'ended'],
    ['agreed, and paused', { state: 'agreed' }, given({ state: 'paused' }), 'ended'],
    ['agreed, by a grant that is gone', { state: 'agreed' }, null, 'ended'],
    ['agreed, by a grant for more than one bill', { state: 'agreed' }, grant('me', 'dad'), 'agreed'],
  ])('%s', (_, over, answer, expected) => {
    expect(requestStanding(request(over), answer, TODAY)).toBe(expected)
  })
})

describe('who is told', () => {
  const sides = { beneficiaryId: 'dad', grantorId: 'me', beneficiaryIs: '51', grantorIs: '30' } as const
  test.each([
    [
      'asked, with a note',
      () => askedNotice(sides, 10_000, TODAY, '看牙'),
      'me',
      '爸爸想用您的共济 100.00 元',
      '只用一次，用到 2026-11-22。他说：“看牙”。同意',
    ],
    [
      'asked, without',
      () => askedNotice(sides, 10_000, TODAY, ''),
      'me',
      '爸爸想用您的共济 100.00 元',
      '用到 2026-11-22。同意或不同意',
    ],
    [
      'agreed',
      () => answeredNotice(sides, 5_000, TODAY),
      'dad',
      '女儿同意您用 50.00 元',
      '只用一次，用到 2026-11-22。',
    ],
    ['declined', () => answeredNotice(sides, null, TODAY), 'dad', '女儿这次没有同意', '没有用到他的钱'],
    ['taken back', () => withdrawnNotice(sides), 'me', '爸爸收回了求助', '不用再答复。'],
  ])('%s', (_, tell, personId, title, words) => {
    const notice = tell()
    expect(notice).toMatchObject({ personId, title })
    expect(notice.text).toContain(words)
  })
})
