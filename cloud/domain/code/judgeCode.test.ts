import fc from 'fast-check'
import { judgeCodeText } from './codeText'
import { codeStanding, judgeCode, superseded, voided } from './judgeCode'
import { judgeShowing } from './judgeShowing'

const GRACE = 5_000
const code = { state: 'live', expiresAt: 60_000 } as const
const codeOf = (judged: { ok: true } | { ok: false; refusal: { code: string } }) =>
  judged.ok ? 'granted' : judged.refusal.code

describe('the life of a code', () => {
  test.each([
    ['new', code, 0, 'live'],
    ['at its last instant', code, 59_999, 'live'],
    ['in its grace', code, 64_999, 'live'],
    ['after its grace', code, 65_000, 'expired'],
    ['consumed', { ...code, state: 'consumed' }, 0, 'used'],
    ['consumed long ago', { ...code, state: 'consumed' }, 99_999, 'used'],
    ['void', voided(code), 0, 'void'],
    ['replaced, a moment later', superseded(code, 20_000), 24_999, 'live'],
    ['replaced, after the grace', superseded(code, 20_000), 25_000, 'expired'],
  ] as const)('%s', (_, facts, now, expected) => {
    expect(codeStanding(facts, now, GRACE)).toBe(expected)
  })

  test('each standing has its refusal', () => {
    expect(codeOf(judgeCode(null, 0, GRACE))).toBe('CODE_UNKNOWN')
    expect(codeOf(judgeCode(code, 65_000, GRACE))).toBe('CODE_EXPIRED')
    expect(codeOf(judgeCode({ ...code, state: 'consumed' }, 0, GRACE))).toBe('CODE_USED')
    expect(codeOf(judgeCode(voided(code), 0, GRACE))).toBe('CODE_VOID')
    expect(judgeCode(code, 0, GRACE)).toEqual({ ok: true, value: code })
  })

  test('replacing never lengthens a life, and leaves at most the grace', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(200_000), (expiresAt, replacedAt, later) => {
        const replaced = superseded({ state: 'live' as const, expiresAt }, replacedAt)
        expect(replaced.expiresAt).toBeLessThanOrEqual(expiresAt)
        const now = replacedAt + GRACE + later
        expect(codeStanding(replaced, now, GRACE)).toBe('expired')
      }),
    )
  })

  test('once not live, never live again', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(200_000), (expiresAt, now, later) => {
        const facts = { state: 'live' as const, expiresAt }
        if (codeStanding(facts, now, GRACE) !== 'live') {
          expect(codeStanding(facts, now + later, GRACE)).not.toBe('live')
        }
      }),
    )
  })
})

describe('the digits as they come', () => {
  test.each([
    ['861234567890123456', true],
    ['8612 3456 7890 1234 56', true],
    ['851234567890123456', false],
    ['86123456789012345', false],
    ['8612345678901234567', false],
    ['86123456789012345X', false],
    ['', false],
  ])('%s', (text, ok) => {
    expect(judgeCodeText(text).ok).toBe(ok)
  })
})

describe('showing a code', () => {
  const facts = {
    name: '陈国栋',
    deceasedOn: null,
    credential: { state: 'active', pinBeforeShowing: false },
    earlier: [],
    pinGiven: false,
  } as const
  const asksPin = { state: 'active', pinBeforeShowing: true } as const

  test.each([
    ['an active credential', facts, 'granted'],
    ['none', { ...facts, credential: null }, 'CREDENTIAL_NOT_ACTIVE'],
    ['a suspended one', { ...facts, credential: { ...asksPin, state: 'suspended' } }, 'CREDENTIAL_SUSPENDED'],
    ['a person who has died', { ...facts, deceasedOn: '2026-01-01' }, 'PERSON_DECEASED'],
    ['PIN before showing, none given', { ...facts, credential: asksPin }, 'PIN_NEEDED'],
    ['PIN before showing, one given', { ...facts, credential: asksPin, pinGiven: true }, 'granted'],
    ['a renewal while the earlier one lives', { ...facts, credential: asksPin, earlier: [code] }, 'granted'],
    [
      'an earlier one that was scanned',
      { ...facts, credential: asksPin, earlier: [{ ...code, state: 'consumed' }] },
      'PIN_NEEDED',
    ],
  ] as const)('%s', (_, itsFacts, expected) => {
    expect(codeOf(judgeShowing(itsFacts, 30_000, GRACE))).toBe(expected)
  })
})
