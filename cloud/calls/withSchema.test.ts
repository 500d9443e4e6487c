import { MAX_DEPTH, MAX_VALUES, outOfBounds } from './bounds'
import { harness, incoming } from './testing/harness'

const requestId = 'r'.repeat(16)

describe('parameters', () => {
  it.each<[string, unknown, string]>([
    ['missing altogether', undefined, 'requestId'],
    ['null', null, 'requestId'],
    ['of a wrong type', { requestId, amount: '1' }, 'amount'],
    ['with an unknown key', { requestId, amount: 1, isClerk: true }, 'isClerk'],
    ['that are an array', [requestId, 1], 'requestId'],
    ['that are a text', 'amount=1', 'params'],
    ['with a prototype key', JSON.parse(`{"requestId":"${requestId}","amount":1,"__proto__":{}}`), 'key'],
    ['with a request id too short', { requestId: 'short', amount: 1 }, 'requestId'],
  ])('%s are refused with the path of the fault', async (_, params, path) => {
    const { calls, signIn, store } = harness()
    await expect(calls.call(incoming({ sessionToken: signIn(), params }))).resolves.toEqual({
      ok: false,
      refusal: { code: 'BAD_REQUEST', details: { path } },
    })
    expect(store.commits).toBe(0)
  })
})

describe('outOfBounds', () => {
  const nested = (depth: number): unknown => {
    let value: unknown = 1
    for (let i = 0; i < depth; i += 1) value = { inner: value }
    return value
  }

  it.each<[string, unknown, ReturnType<typeof outOfBounds>]>([
    ['the deepest allowed', nested(MAX_DEPTH), null],
    ['one level deeper', nested(MAX_DEPTH + 1), 'depth'],
    ['absurdly deep', nested(100_000), 'depth'],
    ['as many values as allowed', new Array(MAX_VALUES - 1).fill(0), null],
    ['one value more', new Array(MAX_VALUES).fill(0), 'size'],
    ['a prototype key deep inside', [{ a: JSON.parse('{"__proto__":1}') }], 'key'],
    ['plain values', { a: [1, 'b', null, true] }, null],
  ])('judges %s', (_, value, expected) => {
    expect(outOfBounds(value)).toBe(expected)
  })
})
