import { Day } from '../../contract/values'
import { type TimelineFacts, timelineOf } from './timeline'

const AT = Date.parse('2026-11-22T01:00:00Z')
const facts = (over: Partial<TimelineFacts>): TimelineFacts => ({
  applicantId: 'a',
  memberId: 'm',
  way: 'documents',
  state: 'underReview',
  expiresAt: null,
  history: [{ at: AT, what: 'submitted' }],
  ...over,
})
const brief = (over: Partial<TimelineFacts>, now = AT) =>
  timelineOf(facts(over), now).map((step) => `${step.title}:${step.state}`)

describe('the timeline', () => {
  test('waiting for review', () => {
    expect(brief({})).toEqual(['提交申请:done', '工作人员审核:now', '办好:coming'])
  })

  test('passed', () => {
    const history = ['submitted', 'looked', 'reviewPassed', 'activated'].map((what, i) => ({
      at: AT + i,
      what,
    }))
    expect(brief({ state: 'active', history })).toEqual(['提交申请:done', '工作人员审核:done', '办好:done'])
  })

  test('refused, and mended', () => {
    const refused = ['submitted', 'reviewRefused'].map((what, i) => ({ at: AT + i, what }))
    expect(brief({ state: 'rejected', history: refused })).toEqual([
      '提交申请:done',
      '工作人员审核:failed',
      '没有通过:failed',
    ])
    const mended = [...refused, { at: AT + 9, what: 'resubmitted' }]
    expect(brief({ history: mended })).toEqual(['提交申请:done', '工作人员审核:now', '办好:coming'])
    expect(timelineOf(facts({ history: mended }), AT)[0]?.at).toBe(new Date(AT + 9).toISOString())
  })

  test('an invitation: waiting, lapsed, declined, accepted', () => {
    const way = 'invitation' as const
    const history = [{ at: AT, what: 'invited' }]
    const open = { way, state: 'invited' as const, history, expiresAt: AT + 10 }
    expect(brief(open)).toEqual(['提交申请:done', '家人打开邀请:now', '家人本人刷脸:coming', '办好:coming'])
    expect(brief(open, AT + 10)).toEqual([
      '提交申请:done',
      '家人打开邀请:failed',
      '家人本人刷脸:coming',
      '已过期:failed',
    ])
    expect(
      brief({ ...open, state: 'rejected', history: [...history, { at: AT, what: 'declined' }] }),
    ).toEqual(['提交申请:done', '家人打开邀请:failed', '家人本人刷脸:coming', '没有通过:failed'])
    const accepted = ['accepted', 'facePassed', 'activated'].map((what) => ({ at: AT, what }))
    expect(brief({ ...open, state: 'active', history: [...history, ...accepted] })).toEqual([
      '提交申请:done',
      '家人打开邀请:done',
      '家人本人刷脸:done',
      '办好:done',
    ])
  })

  test('face to face is done at once; ended later it says so', () => {
    const history = ['submitted', 'facePassed', 'activated'].map((what) => ({ at: AT, what }))
    expect(brief({ way: 'faceToFace', state: 'active', history })).toEqual([
      '提交申请:done',
      '家人本人刷脸:done',
      '办好:done',
    ])
    const ended = [...history, { at: AT + 5, what: 'ended' }]
    expect(brief({ way: 'faceToFace', state: 'ended', history: ended }).at(-1)).toBe('已解除:failed')
  })
})

test('asked to end where that takes effect on the next day, the decision says from when', () => {
  const history = ['submitted', 'facePassed', 'activated'].map((what) => ({ at: AT, what }))
  const noteOf = (marks: typeof history) =>
    timelineOf(facts({ way: 'faceToFace', state: 'active', history: marks }), AT).at(-1)?.note
  const asked = { at: Day.start('2026-11-23') - 1, what: 'endAsked' }
  expect(noteOf(history)).toBeNull()
  expect(noteOf([...history, asked])).toBe('已经解除，2026-11-23 零点起生效。')
})

describe('a better paper in the timeline', () => {
  const asked = ['submitted', 'supplementAsked'].map((what, i) => ({ at: AT + i, what }))
  const waits = { state: 'needSupplement', history: asked, expiresAt: AT + 99 } as const
  test('waited for, lapsed, handed in', () => {
    expect(brief(waits)).toEqual(['提交申请:done', '工作人员审核:done', '补一份材料:now', '办好:coming'])
    expect(brief(waits, AT + 99)).toEqual([
      '提交申请:done',
      '工作人员审核:done',
      '补一份材料:failed',
      '已过期:failed',
    ])
    const sent = [...asked, { at: AT + 5, what: 'supplemented' }]
    expect(brief({ history: sent })).toEqual(['提交申请:done', '工作人员审核:now', '办好:coming'])
  })

  test('a newborn by the mother’s face, and what a window entered', () => {
    const newborn = ['submitted', 'facePassed', 'activated'].map((what) => ({ at: AT, what }))
    expect(brief({ way: 'newborn', state: 'active', history: newborn })).toEqual([
      '提交申请:done',
      '妈妈本人刷脸:done',
      '办好:done',
    ])
    const counter = ['submitted', 'agreed'].map((what) => ({ at: AT, what }))
    expect(brief({ way: 'counter', history: counter })).toEqual([
      '在窗口办理:done',
      '另一位经办复核:now',
      '办好:coming',
    ])
  })
})
