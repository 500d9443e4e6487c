import fc from 'fast-check'
import { FACE_ATTEMPTS, PIN_ATTEMPTS, secondsUntil, wrongPin } from './attempts'
import { judgeActivation } from './judgeActivation'
import { judgeFaceToken, judgeVerdict } from './judgeFace'
import { judgePinStrength } from './pinStrength'

const codeOf = (judged: { ok: true } | { ok: false; refusal: { code: string } }) =>
  judged.ok ? 'granted' : judged.refusal.code

describe('a PIN', () => {
  test.each([
    ['111111', false],
    ['123456', false],
    ['654321', false],
    ['890123', false],
    ['210987', false],
    ['850302', false],
    ['020385', false],
    ['030285', false],
    ['198503', false],
    ['850203', true],
    ['135790', true],
    ['112233', true],
    ['240680', true],
  ])('%s', (pin, ok) => {
    expect(judgePinStrength(pin, '1985-03-02').ok).toBe(ok)
  })
})

describe('attempts', () => {
  test('each wrong PIN tells how many are left, the fifth that it is locked', () => {
    const told = [1, 2, 3, 4, 5, 6].map((n) => wrongPin(n))
    expect(told.map((refusal) => refusal.details.left ?? refusal.code)).toEqual([
      4,
      3,
      2,
      1,
      'PIN_LOCKED',
      'PIN_LOCKED',
    ])
    expect(PIN_ATTEMPTS.lockMs).toBe(900_000)
    expect(FACE_ATTEMPTS).toEqual({ limit: 3, lockMs: 600_000 })
  })

  test('the seconds to wait are whole, at least one, and never too few', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (endsAt, now) => {
        const seconds = secondsUntil(endsAt, now)
        expect(Number.isInteger(seconds) && seconds >= 1).toBe(true)
        expect(now + seconds * 1000).toBeGreaterThanOrEqual(endsAt)
      }),
    )
  })
})

describe('a face token', () => {
  const check = { purpose: 'resetPin', personId: 'p', userId: 'u', usedAt: null, expiresAt: 100 }
  const need = { purpose: 'resetPin', personId: 'p', userId: 'u' }
  test.each([
    ['its own', check, need, 99, 'granted'],
    ['an unknown one', null, need, 0, 'FACE_TOKEN_INVALID'],
    ['an expired one', check, need, 100, 'FACE_TOKEN_INVALID'],
    ['a used one', { ...check, usedAt: 5 }, need, 50, 'FACE_TOKEN_INVALID'],
    ['another purpose', check, { ...need, purpose: 'grantAid' }, 0, 'FACE_TOKEN_INVALID'],
    ['another person', check, { ...need, personId: 'q' }, 0, 'FACE_TOKEN_INVALID'],
    ['another user', check, { ...need, userId: 'v' }, 0, 'FACE_TOKEN_INVALID'],
  ])('%s', (_, itsCheck, itsNeed, now, expected) => {
    expect(codeOf(judgeFaceToken(itsCheck, itsNeed, now))).toBe(expected)
  })

  test.each([
    ['pass', 'granted'],
    ['mismatch', 'FACE_MISMATCH'],
    ['notLive', 'FACE_NOT_LIVE'],
    ['timeout', 'FACE_TIMED_OUT'],
    ['pending', 'FACE_NEEDED'],
  ] as const)('verdict %s', (verdict, expected) => {
    expect(codeOf(judgeVerdict(verdict, '陈静'))).toBe(expected)
  })
})

describe('activation', () => {
  const facts = { name: '陈静', deceasedOn: null, credential: null, channel: 'h5', channelLimit: 6 } as const
  const active = { state: 'active', channels: ['weapp'] } as const
  test.each([
    ['the first time', facts, 'new'],
    ['on another channel', { ...facts, credential: active }, 'addChannel'],
    ['on the same channel', { ...facts, credential: active, channel: 'weapp' }, 'CREDENTIAL_ALREADY_ACTIVE'],
    ['while suspended', { ...facts, credential: { ...active, state: 'suspended' } }, 'CREDENTIAL_SUSPENDED'],
    ['beyond the channels', { ...facts, credential: active, channelLimit: 1 }, 'CHANNEL_LIMIT'],
    ['where no limit is known', { ...facts, credential: active, channelLimit: null }, 'addChannel'],
    ['of one who has died', { ...facts, deceasedOn: '2026-01-01' }, 'PERSON_DECEASED'],
  ] as const)('%s', (_, itsFacts, expected) => {
    const judged = judgeActivation(itsFacts)
    expect(judged.ok ? judged.value : judged.refusal.code).toBe(expected)
  })
})
