import { type FakeServer, fakeServer } from './testing/fakeServer'
import { createWeappExchange } from './weapp'

/** Answers as WeChat's endpoint does: a code works once; some codes stand for a bad day. */
function fakeWeChat(): Promise<FakeServer> {
  const used = new Set<string>()
  return fakeServer((request, _body, response) => {
    const query = new URL(request.url ?? '', 'http://fake').searchParams
    const code = query.get('js_code') ?? ''
    const say = (answer: object) => response.end(JSON.stringify(answer))
    if (query.get('grant_type') !== 'authorization_code') return say({ errcode: 40002, errmsg: 'grant_type' })
    if (query.get('appid') !== 'wx1' || query.get('secret') !== 's3cret') {
      return say({ errcode: 40125, errmsg: 'invalid appsecret' })
    }
    if (code === 'busy') return say({ errcode: -1, errmsg: 'system error' })
    if (code === 'often') return say({ errcode: 45011, errmsg: 'api minute-quota reach limit' })
    if (code === 'blocked') return say({ errcode: 40226, errmsg: 'code blocked' })
    if (code === 'html') return response.writeHead(502).end('<html>bad gateway</html>')
    if (code === 'text') return response.end('not JSON')
    if (code === 'silent') return undefined
    if (!code.startsWith('good')) return say({ errcode: 40029, errmsg: 'invalid code' })
    if (used.has(code)) return say({ errcode: 40163, errmsg: 'code been used' })
    used.add(code)
    const union = code === 'good-union' ? { unionid: 'u-1' } : {}
    return say({ openid: `o-${code}`, session_key: 'c2VjcmV0LXNlc3Npb24=', ...union })
  })
}

let fake: FakeServer
const faults: string[] = []

beforeEach(async () => {
  fake = await fakeWeChat()
  faults.length = 0
})

afterEach(() => fake.close())

/** Only an endpoint that says nothing is given up soon: the first answer of a slow machine takes its time. */
const patience = (code: string) => (code === 'silent' ? 100 : 30_000)

const exchange = (secret = 's3cret', timeoutMs = patience('')) =>
  createWeappExchange({
    appId: 'wx1',
    secret,
    endpoint: fake.url,
    timeoutMs,
    onFault: (_, what) => faults.push(what),
  })

it('proves who sent a good code, and drops the session key', async () => {
  const answer = await exchange().exchange('good-1')
  expect(answer).toEqual({ ok: true, identity: { openid: 'o-good-1', unionid: null } })
})

it('tells the union id where the platform gives one', async () => {
  await expect(exchange().exchange('good-union')).resolves.toEqual({
    ok: true,
    identity: { openid: 'o-good-union', unionid: 'u-1' },
  })
})

it('refuses a code that is played twice', async () => {
  await exchange().exchange('good-1')
  await expect(exchange().exchange('good-1')).resolves.toEqual({ ok: false, fault: 'invalidCode' })
})

it('sends a code as it is, whatever letters it has', async () => {
  await expect(exchange().exchange('good&secret=x#?')).resolves.toMatchObject({
    identity: { openid: 'o-good&secret=x#?' },
  })
})

it.each([
  ['forged', 'invalidCode', []],
  ['often', 'tooFrequent', []],
  ['busy', 'unavailable', ['errcode -1']],
  ['blocked', 'unavailable', ['errcode 40226']],
  ['html', 'unavailable', ['status 502']],
  ['text', 'unavailable', ['errcode missing']],
  ['silent', 'unavailable', ['TimeoutError']],
])('answers the code %s with %s, and tells the log %j', async (code, fault, told) => {
  await expect(exchange('s3cret', patience(code)).exchange(code)).resolves.toEqual({ ok: false, fault })
  expect(faults).toEqual(told)
})

it('tells the log of a wrong secret without the secret', async () => {
  await expect(exchange('wrong-secret').exchange('good-1')).resolves.toMatchObject({ fault: 'unavailable' })
  expect(faults).toEqual(['errcode 40125'])
})

it('calls a server that is not there unavailable', async () => {
  const gone = createWeappExchange({ appId: 'wx1', secret: 's', endpoint: 'http://127.0.0.1:1' })
  await expect(gone.exchange('good')).resolves.toEqual({ ok: false, fault: 'unavailable' })
})
