import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { startHost, TEST_APP, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

let host: TestHost

beforeAll(async () => {
  host = await startHost({ functions: TEST_FUNCTIONS })
})

afterAll(() => host.close())

const APP = { 'x-lc-id': TEST_APP.appId, 'x-lc-key': TEST_APP.appKey }
const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' }

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: Record<string, unknown>
}

async function ask(
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await fetch(`${host.url}${path}`, { ...init, headers: { ...APP, ...init.headers } })
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    body: JSON.parse((await answer.text()) || '{}'),
  }
}

/** What the client needs of every failure, or it loses the text. */
function expectRefused(answer: Answer, status?: number): void {
  expect(answer.status).toBeGreaterThanOrEqual(400)
  if (status) expect(answer.status).toBe(status)
  expect(answer.type).toMatch(/^application\/json/)
  expect(answer.body.code).toEqual(expect.any(Number))
  expect(answer.body.code).not.toBe(0)
  expect(answer.body.error).toEqual(expect.stringMatching(/./))
  expect(answer.body.requestId).toMatch(/^trc_/)
}

describe('bodies', () => {
  it.each([
    ['null', 'null'],
    ['{}', '{}'],
    ['nothing', undefined],
    ['spaces', '  '],
  ])('of %s mean no parameters', async (_, body) => {
    const answer = await ask('/1.1/functions/echo', { method: 'POST', headers: JSON_TYPE, body })
    expect(answer).toMatchObject({ status: 200, body: { result: {} } })
  })

  it.each([
    ['PUT', '/1.1/users/usr_1/refreshSessionToken', 'null'],
    ['POST', '/1.1/verifyMobilePhone/123456', 'null'],
    ['DELETE', '/1.1/classes/_User/usr_1', '{}'],
    ['DELETE', '/1.1/classes/_User/usr_1', 'null'],
    ['GET', '/1.1/date', undefined],
  ])('%s %s takes a body of %s without a 400 of its own', async (method, path, body) => {
    const answer = await ask(path, { method, headers: JSON_TYPE, body })
    expect(answer.body.code).not.toBe(107)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'are read as JSON whatever the type says: %s',
    async (type) => {
      const init = { method: 'POST', headers: { 'content-type': type }, body: '{"a":1}' }
      await expect(ask('/1.1/functions/echo', init)).resolves.toMatchObject({ body: { result: { a: 1 } } })
    },
  )

  it.each(['{', 'a=1', '{"a":}', "{'a':1}"])('that are no JSON are refused in JSON: %s', async (body) => {
    const answer = await ask('/1.1/functions/echo', { method: 'POST', headers: JSON_TYPE, body })
    expectRefused(answer, 400)
    expect(answer.body.refusal).toBe('BODY_NOT_JSON')
  })

  it('of a type that is none are refused in JSON', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'nonsense' }, body: '{"a":1}' }
    expectRefused(await ask('/1.1/functions/echo', init), 400)
  })

  it('that are too large are refused in JSON', async () => {
    const body = JSON.stringify({ a: 'x'.repeat(600_000) })
    const answer = await ask('/1.1/functions/echo', { method: 'POST', headers: JSON_TYPE, body })
    expectRefused(answer, 413)
  })

  it('that are nested without end are refused', async () => {
    const body = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const answer = await ask('/1.1/functions/echo', { method: 'POST', headers: JSON_TYPE, body })
    expectRefused(answer, 400)
    expect(answer.body).toMatchObject({ refusal: 'BAD_REQUEST', details: { path: 'depth' } })
  })

  it.each([
    ['U+0000', '{"a":{"b":["x","\\u0000"]}}', 'a.b.1'],
    ['half a character', '{"a":"x\\ud800y"}', 'a'],
    ['half a character in a key', '{"a":{"x\\udc00":1}}', 'a'],
  ])('with a text that no store can keep are refused, naming it: %s', async (_, body, path) => {
    const answer = await ask('/1.1/functions/echo', { method: 'POST', headers: JSON_TYPE, body })
    expectRefused(answer, 400)
    expect(answer.body).toMatchObject({ refusal: 'BAD_REQUEST', details: { path } })
  })

  it('may write any whole character as an escape', async () => {
    const body = '{"a":"\\ud83d\\ude00\\u4e2d \\\\u0000"}'
    const answer = await ask('/1.1/functions/echo', { method: 'POST', headers: JSON_TYPE, body })
    expect(answer).toMatchObject({ status: 200, body: { result: { a: '😀中 \\u0000' } } })
  })

  it('with prototype names do nothing', async () => {
    for (const body of ['{"__proto__":{"polluted":1}}', '{"a":{"__proto__":{"polluted":1}}}']) {
      const answer = await ask('/1.1/functions/echo', { method: 'POST', headers: JSON_TYPE, body })
      expectRefused(answer, 400)
    }
    const users = await ask('/1.1/users', {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"__proto__":{"authData":{"lc_weapp":{"code":"sandbox:x"}}}}',
    })
    expect(users.body.refusal).toBe('ACCOUNT_NAME_MISSING')
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})

describe('addresses', () => {
  it('with an empty query are the same', async () => {
    await expect(ask('/1.1/date?')).resolves.toMatchObject({ status: 200, body: { __type: 'Date' } })
  })

  it.each(['/1.1/nothing', '/1.1', '/1.1/', '/2/functions/echo', '/1.1/functions', '/nothing.js'])(
    '%s is unknown, in JSON',
    async (path) => {
      expectRefused(await ask(path), 404)
    },
  )

  it('of which a part is far too long are unknown, not a fault of ours', async () => {
    expectRefused(await ask(`/1.1/functions/${'a'.repeat(5000)}`, { method: 'POST' }), 404)
  })

  it('that are no URL are refused in JSON', async () => {
    expectRefused(await ask('/1.1/functions/%zz', { method: 'POST' }))
  })

  it.each([
    ['POST', '/1.1/batch'],
    ['GET', '/1.1/classes/Settlement'],
    ['POST', '/1.1/classes/Settlement'],
    ['GET', '/1.1/classes/_User'],
    ['GET', '/1.1/classes/_Session/1'],
    ['GET', '/1.1/scan/classes/_User'],
    ['GET', '/1.1/cloudQuery?cql=select'],
    ['POST', '/1.1/push'],
    ['POST', '/1.1/installations'],
    ['POST', '/1.1/requestPasswordReset'],
    ['POST', '/1.1/requestEmailVerify'],
    ['GET', '/1.1/requestCaptcha'],
    ['POST', '/1.1/files'],
    ['DELETE', '/1.1/classes/_User/usr_1'],
  ])('%s %s are closed, in JSON', async (method, path) => {
    const answer = await ask(path, { method })
    expectRefused(answer, 403)
    expect(answer.body.code).toBe(119)
  })

  it('are answered by method: a POST that says it is a GET is a POST', async () => {
    const body = JSON.stringify({ _method: 'GET', _ApplicationId: TEST_APP.appId })
    const answer = await ask('/1.1/users/me', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    })
    expectRefused(answer, 404)
  })

  it('do not let a batch step around what is closed', async () => {
    const body = JSON.stringify({ requests: [{ method: 'GET', path: '/1.1/classes/_User' }] })
    expectRefused(await ask('/1.1/batch', { method: 'POST', headers: JSON_TYPE, body }), 403)
  })
})

describe('the app', () => {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  const strange = (headers: Record<string, string>) =>
    fetch(`${host.url}/1.1/date`, { headers }).then(async (answer) => ({
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      body: (await answer.json()) as Record<string, unknown>,
    }))

  it.each([
    ['a signature', `${md5(`1453014943466${TEST_APP.appKey}`)},1453014943466`],
    ['a signature in capitals', `${md5(`99${TEST_APP.appKey}`).toUpperCase()},99`],
  ])('is known by %s, whatever its clock says', async (_, sign) => {
    const answer = await strange({ 'x-lc-id': TEST_APP.appId, 'x-lc-sign': sign })
    expect(answer.status).toBe(200)
  })

  it('is known with a seat behind its id', async () => {
    const answer = await strange({ 'x-lc-id': `${TEST_APP.appId}-terminal`, 'x-lc-key': TEST_APP.appKey })
    expect(answer.status).toBe(200)
  })

  it.each<[string, Record<string, string>]>([
    ['no headers', {}],
    ['no key', { 'x-lc-id': TEST_APP.appId }],
    ['another key', { 'x-lc-id': TEST_APP.appId, 'x-lc-key': 'x' }],
    ['another id', { 'x-lc-id': 'other', 'x-lc-key': TEST_APP.appKey }],
    ['an inherited id', { 'x-lc-id': 'constructor', 'x-lc-key': TEST_APP.appKey }],
    ['an empty id with a seat', { 'x-lc-id': '-terminal', 'x-lc-key': TEST_APP.appKey }],
    ['a signature of another key', { 'x-lc-id': TEST_APP.appId, 'x-lc-sign': `${md5('1x')},1` }],
    ['a signature that is none', { 'x-lc-id': TEST_APP.appId, 'x-lc-sign': ',,,' }],
  ])('is unknown with %s', async (_, headers) => {
    const answer = await strange(headers)
    expectRefused(answer, 401)
    expect(answer.body).toMatchObject({ code: 401, error: 'Unauthorized.' })
  })

  it.each<[string, Record<string, string>]>([
    ['a key', { 'x-lc-key': `${TEST_APP.appKey},master` }],
    ['a signature', { 'x-lc-sign': `${md5(`1${TEST_APP.appKey}`)},1,master` }],
  ])('has no master key: %s', async (_, headers) => {
    const answer = await strange({ 'x-lc-id': TEST_APP.appId, ...headers })
    expectRefused(answer, 403)
    expect(answer.body.code).toBe(119)
  })

  it('matches the documented vector of a signature', () => {
    expect(md5('1453014943466UtOCzqb67d3sN12Kts4URwy8')).toBe('d5bcbb897e19b2f6633c716dfdfaf9be')
  })
})

describe('other origins', () => {
  it('may ask first', async () => {
    const answer = await fetch(`${host.url}/1.1/functions/echo`, {
      method: 'OPTIONS',
      headers: { origin: 'https://phone.example', 'access-control-request-method': 'POST' },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://phone.example')
    expect(answer.headers.get('access-control-max-age')).toBe('86400')
    const allowed = answer.headers.get('access-control-allow-headers') ?? ''
    for (const name of ['X-LC-Id', 'X-LC-Sign', 'X-LC-Session', 'X-LC-UA', 'Content-Type']) {
      expect(allowed).toContain(name)
    }
    expect(answer.headers.get('access-control-allow-methods')).toContain('PUT')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it.each(['/1.1/date', '/1.1/nothing', '/upload'])(
    'may read the answer of %s, also a refusal',
    async (path) => {
      const answer = await fetch(`${host.url}${path}`, {
        method: path === '/upload' ? 'POST' : 'GET',
        headers: { ...APP, origin: 'https://phone.example' },
      })
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://phone.example')
    },
  )
})

describe('the address that stands in links', () => {
  const LAN = 'http://192.0.2.7:8787'
  const PUBLIC = 'https://yibao.example'

  it.each([
    [{}, (url: string) => url],
    [{ lanUrl: LAN }, () => LAN],
    [{ lanUrl: LAN, publicUrl: PUBLIC }, () => PUBLIC],
  ])('with %j is one that another phone can open', async (config, expected) => {
    const told = await startHost({ store: host.store, functions: TEST_FUNCTIONS, config })
    const answer = await fetch(`${told.url}/1.1/functions/address`, { method: 'POST', headers: APP })
    expect(await answer.json()).toEqual({ result: expected(told.url) })
    await told.close()
  })
})

describe('a connection that speaks no HTTP', () => {
  it('is answered in JSON, and closed', async () => {
    const { port } = new URL(host.url)
    const text = await new Promise<string>((resolve, reject) => {
      let received = ''
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('HELLO\r\n\r\n'))
      socket.on('data', (chunk) => {
        received += String(chunk)
      })
      socket.on('end', () => resolve(received))
      socket.on('error', reject)
    })
    expect(text).toMatch(/^HTTP\/1\.1 400/)
    const body = JSON.parse(text.split('\r\n\r\n')[1] ?? '')
    expect(body).toMatchObject({ code: 107, requestId: expect.stringMatching(/^trc_/), details: {} })
    expect(text).toContain(`x-request-id: ${body.requestId}`)
  })
})

describe('limits', () => {
  it('stop an address with 429, and say when to come back', async () => {
    const narrow = await startHost({
      store: host.store,
      functions: TEST_FUNCTIONS,
      limits: { perAddressAndMinute: 5 },
    })
    const call = async (path: string, method: string) => {
      const answer = await fetch(`${narrow.url}${path}`, { method, headers: APP })
      return { status: answer.status, body: await answer.json() }
    }
    const ways = [
      ['/1.1/functions/echo', 'POST'],
      ['/1.1/call/echo', 'POST'],
      ['/1.1/functions/constructor', 'POST'],
      ['/1.1/login', 'POST'],
      ['/1.1/nothing', 'GET'],
    ] as const
    for (const [path, method] of ways) expect((await call(path, method)).status).not.toBe(429)
    for (const [path, method] of ways) {
      const answer = await call(path, method)
      expect(answer).toMatchObject({ status: 429, body: { code: 429, retryAfter: expect.any(Number) } })
    }
    await narrow.close()
  })
})
