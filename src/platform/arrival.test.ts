import { arrivalUrl, readArrival, readLaunch } from './arrival'

describe('links that arrive from outside', () => {
  test.each([
    ['/i/Ab3_-9', 'invitation', 'Ab3_-9'],
    ['/p/code/', 'poster', 'code'],
    ['https://example.cn/i/tok1?from=poster', 'invitation', 'tok1'],
    ['i/tok1', 'invitation', 'tok1'],
  ])('%s is an arrival: %s %s', (text, kind, token) => {
    expect(readArrival(text)).toEqual({ kind, token })
  })

  test.each(['/', '/pages/home/index', '/i/', '/i/a/b', '/x/abc', `/i/${'a'.repeat(31)}`, '/i/a%20b'])(
    '%s is none',
    (text) => {
      expect(readArrival(text)).toBeNull()
    },
  )

  test('WeChat brings a scanned link as q, a mini-program code as scene', () => {
    expect(readLaunch({ q: encodeURIComponent('https://example.cn/p/code') })).toEqual({
      kind: 'poster',
      token: 'code',
    })
    expect(readLaunch({ scene: encodeURIComponent('i/tok1') })).toEqual({ kind: 'invitation', token: 'tok1' })
    expect(readLaunch({ qrCode: 'https://example.cn/i/tok2' })).toEqual({ kind: 'invitation', token: 'tok2' })
    expect(readLaunch({})).toBeNull()
    expect(readLaunch({ q: '100%' })).toBeNull()
  })

  test('each opens its page with the token', () => {
    expect(arrivalUrl({ kind: 'invitation', token: 'tok1' })).toBe(
      '/packages/binding/invitation/index?token=tok1',
    )
    expect(arrivalUrl({ kind: 'poster', token: 'code' })).toMatch(/^\/packages\/.+\?token=code$/)
  })
})
