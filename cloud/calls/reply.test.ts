import { REFUSALS, type RefusalCode } from '../contract/refusals'
import { replyOf } from './reply'

describe('replyOf', () => {
  it('passes an answer on, byte for byte', () => {
    const body = '{"result":{"b":1, "a":2}}'
    expect(replyOf({ ok: true, body }, 'trc_1')).toEqual({ status: 200, body })
  })

  it.each(Object.keys(REFUSALS) as RefusalCode[])(
    'answers %s with a number, its status and a trace',
    (code) => {
      const { status, body } = replyOf({ ok: false, refusal: { code, details: {} } }, 'trc_1')
      expect(status).toBeGreaterThanOrEqual(400)
      const parsed = JSON.parse(body)
      expect(parsed).toMatchObject({ refusal: code, requestId: 'trc_1', code: REFUSALS[code].number })
      expect(parsed.code).not.toBe(0)
      expect(parsed.error.length).toBeGreaterThan(0)
    },
  )

  it('keeps details apart, so that they cannot replace the parts of the protocol', () => {
    const refusal = { code: 'ITEM_UNKNOWN', details: { code: 'A01', name: 'x', error: 'y' } } as const
    const parsed = JSON.parse(replyOf({ ok: false, refusal }, 'trc_1').body)
    expect(parsed).toMatchObject({ code: REFUSALS.ITEM_UNKNOWN.number, details: refusal.details })
    expect(parsed.error).toContain('A01')
    expect(parsed).not.toHaveProperty('name')
  })

  it('lifts retryAfter to where the protocol has it', () => {
    const refusal = { code: 'TOO_MANY_CALLS', details: { retryAfter: 7 } } as const
    const { status, body } = replyOf({ ok: false, refusal }, 'trc_1')
    expect(status).toBe(429)
    expect(JSON.parse(body)).toMatchObject({ code: 429, retryAfter: 7 })
  })

  it('names the trace in the sentence of an unexpected fault', () => {
    const { body } = replyOf({ ok: false, refusal: { code: 'INTERNAL', details: {} } }, 'trc_42')
    expect(JSON.parse(body).error).toContain('trc_42')
  })
})
